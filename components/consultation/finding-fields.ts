import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

/** A finding whose fields are shown: what is known of it, its path in the case, and the way to change it. */
export type ShownFinding = {
  readonly finding: DraftFinding;
  readonly at: string;
  readonly patch: (fields: Partial<DraftFinding>) => void;
};

type Patch = ShownFinding["patch"];
type Answered = (answer: unknown) => void;

/** The handler of each field by the finding's own `patch`: the same one each time, so that no field is drawn in vain. */
const handlers = new WeakMap<Patch, Map<string, Answered>>();

function handlerOf(patch: Patch, key: keyof DraftFinding): Answered {
  const known = handlers.get(patch) ?? new Map<string, Answered>();
  handlers.set(patch, known);
  const handler =
    known.get(key) ??
    ((answer) => {
      patch({ [key]: answer });
    });
  known.set(key, handler);
  return handler;
}

/** What every field of a finding is told: the fact that it answers, the answer, and where a new one goes. */
export const fieldsOf =
  ({ finding, at, patch }: ShownFinding) =>
  <Key extends keyof DraftFinding>(key: Key) => ({
    fact: `${at}.${key}`,
    value: finding[key],
    onChange: handlerOf(patch, key) as (answer: DraftFinding[Key]) => void,
  });

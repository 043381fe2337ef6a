import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

/** A finding whose fields are shown: what is known of it, its path in the case, and the way to change it. */
export type ShownFinding = {
  readonly finding: DraftFinding;
  readonly at: string;
  readonly patch: (fields: Partial<DraftFinding>) => void;
};

/** What every field of a finding is told: the fact that it answers, the answer, and where a new one goes. */
export const fieldsOf =
  ({ finding, at, patch }: ShownFinding) =>
  <Key extends keyof DraftFinding>(key: Key) => ({
    fact: `${at}.${key}`,
    value: finding[key],
    onChange: (answer: DraftFinding[Key]) => {
      patch({ [key]: answer });
    },
  });

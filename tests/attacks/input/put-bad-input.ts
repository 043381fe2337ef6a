import { inspect } from "node:util";
import type { FaultGround } from "../../faults/fault-ground.ts";
import type { HttpPerson } from "../../support/http-person.ts";
import { badInputs, type BadInput } from "./corpus.ts";
import type { Entry } from "./entries.ts";
import { openReadBack, type ReadBack } from "./read-back.ts";
import { openRealIds, type RealIds } from "./real-ids.ts";
import { fieldsOf, sampleOf, withValue, type FieldPath } from "./schema-sample.ts";
import { LONGEST_ANSWER, sendEntry, type Outcome } from "./send-entry.ts";

/** What was counted, and what went wrong, in words. */
export type Tally = { requests: number; taken: number; readBack: number; readonly wrong: string[] };

export const emptyTally = (): Tally => ({ requests: 0, taken: 0, readBack: 0, wrong: [] });

/** What is wrong with an outcome, whatever was sent; null for nothing. */
export function wrongWith({ status, code, milliseconds }: Outcome): string | null {
  if (milliseconds > LONGEST_ANSWER) return `hung for ${milliseconds.toFixed(0)} ms`;
  if (status === 0) return `was not answered (${code ?? ""})`;
  return status >= 500 || code === "internal" ? `was answered ${String(status)} ${code ?? ""}` : null;
}

/** The same of somebody who has a session: nothing is shown by requests that come after one of them has ended it. */
export const wrongInSession = (outcome: Outcome): string | null =>
  wrongWith(outcome) ?? (outcome.code === "unauthenticated" ? "found the person signed out" : null);

/** Puts bad input to entries, as the people who may call them. */
export type InputPutter = {
  /** Puts one value into one field. */
  readonly put: (entry: Entry, path: FieldPath, bad: BadInput) => Promise<void>;
  /** The fields of an entry's input. */
  readonly fields: (entry: Entry) => Promise<readonly FieldPath[]>;
};

type People = { readonly clinical: HttpPerson; readonly administrator: HttpPerson };

const named = (sample: unknown): string[] =>
  typeof sample === "object" && sample !== null ? Object.keys(sample) : [];

/** As a page sends it, which names its patient beside the input. */
const ofPage = (input: unknown, pagePatientId: unknown): unknown =>
  pagePatientId !== undefined && typeof input === "object" && input !== null && !Array.isArray(input)
    ? { ...input, pagePatientId }
    : input;

const said = (value: unknown): string => inspect(value, { depth: 2, breakLength: Infinity }).slice(0, 80);

/** Opens what puts input to a ground's product; what it finds goes into the tally. */
export async function openPutter(ground: FaultGround, people: People, tally: Tally): Promise<InputPutter> {
  const ids: RealIds = await openRealIds(ground);
  const record: ReadBack = await openReadBack(ground);
  /** Where the words of a field are kept; null for a field whose words are not. */
  const homes = new Map<string, string | null>();

  const send = async (entry: Entry, path: FieldPath, value: unknown): Promise<Outcome> => {
    const known = await ids.values(named(sampleOf(entry.schema)), entry.isClinical);
    const person = entry.isClinical ? people.clinical : people.administrator;
    const input = withValue(sampleOf(entry.schema, known), path, value);
    tally.requests += 1;
    const outcome = await sendEntry(person, entry, ofPage(input, known("pagePatientId")), known);
    if (outcome.taken === true) {
      tally.taken += 1;
      const parsed = entry.method === "GET" || entry.schema.safeParse(input).success;
      if (!parsed) tally.wrong.push(`${entry.name} took what its schema refuses at ${path.join(".")}`);
    }
    return outcome;
  };

  const homeOf = async (entry: Entry, path: FieldPath): Promise<string | null> => {
    const key = `${entry.name} ${path.join(".")}`;
    const held = homes.get(key);
    if (held !== undefined) return held;
    const words = `Words ${String(tally.requests)} of nobody`;
    const { taken } = await send(entry, path, words);
    const home = taken === true ? await record.find(words) : null;
    homes.set(key, home);
    return home;
  };

  return {
    fields: async (entry) =>
      fieldsOf(sampleOf(entry.schema, await ids.values(named(sampleOf(entry.schema))))),
    put: async (entry, path, { kind, value }) => {
      const isText = typeof value === "string" && value.trim() !== "" && entry.method !== "GET";
      const home = isText ? await homeOf(entry, path) : null;
      const outcome = await send(entry, path, value);
      const what = `${kind} ${said(value)} in ${path.join(".")} of ${entry.name}`;
      const wrong = wrongInSession(outcome);
      if (wrong !== null) tally.wrong.push(`${what} ${wrong}`);
      if (home === null || outcome.taken !== true || !isText) return;
      tally.readBack += 1;
      const kept = (await record.find(value, [home])) ?? (await record.find(value));
      if (kept === null) tally.wrong.push(`${what} was altered on its way into ${home}`);
    },
  };
}

/** Steps without a common factor; one of them visits all inputs before it comes to the first again. */
const STEPS = [89, 97, 101] as const;

/** The whole corpus in an order that a seed decides, again and again. */
export function inputsInTurn(seed: number): () => BadInput {
  const inputs = badInputs();
  const step = STEPS.find((one) => inputs.length % one !== 0) ?? 1;
  let at = seed;
  return () => {
    at = (at + step) % inputs.length;
    return inputs[at] ?? { kind: "length", value: "" };
  };
}

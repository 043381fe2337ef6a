import type { Evaluation } from "../model/evaluation.ts";
import type { RecordedFacts } from "./recorded-visit.ts";

/** What a person sees of the rules' answer, and the facts of the chart that it rests on, in a fixed order. */
export type VisitOutcome = {
  readonly engine: Evaluation["engine"];
  readonly differential: readonly { readonly diagnosis: string; readonly likelihood: string }[];
  readonly lookAgain: readonly { readonly cause: string; readonly urgency: string }[];
  readonly safety: readonly {
    readonly treatment: string;
    readonly verdict: string;
    readonly open: number;
  }[];
  readonly referral: boolean;
  readonly unrecognised: readonly string[];
  readonly facts: {
    readonly allergies: readonly string[];
    readonly conditions: readonly string[];
    readonly medications: readonly string[];
    readonly skinType: string | null;
    readonly keloid: string | null;
    readonly pregnant: boolean | null;
    readonly breastfeeding: boolean | null;
    readonly planningPregnancy: boolean | null;
  };
};

const inOrder = (list: readonly string[]): string[] => list.toSorted((one, two) => (one < two ? -1 : 1));
const byName = <T>(list: readonly T[], nameOf: (entry: T) => string): T[] =>
  list.toSorted((one, two) => (nameOf(one) < nameOf(two) ? -1 : 1));

/**
 * What signing compares: the answer of the rules as it is shown, and the chart facts it was made from. Order of lists
 * does not count.
 */
export function outcomeOf(evaluation: Evaluation, facts: RecordedFacts): VisitOutcome {
  const named = (list: readonly { readonly name: string; readonly status?: string }[]) =>
    inOrder(list.map(({ name, status }) => (status === undefined ? name : `${name} (${status})`)));
  const { engine, differential, lookAgain, safety, referral, unrecognised } = evaluation;
  return {
    engine: { version: engine.version, rulesHash: engine.rulesHash },
    differential: byName(
      differential.map(({ diagnosis, likelihood }) => ({ diagnosis, likelihood })),
      ({ diagnosis }) => diagnosis,
    ),
    lookAgain: byName(
      lookAgain.map(({ cause, urgency }) => ({ cause, urgency })),
      ({ cause, urgency }) => `${cause} ${urgency}`,
    ),
    safety: byName(
      safety.map(({ treatment, verdict, stillToAsk }) => ({ treatment, verdict, open: stillToAsk.length })),
      ({ treatment }) => treatment,
    ),
    referral: referral.advised,
    unrecognised: inOrder(unrecognised),
    facts: {
      allergies: inOrder(facts.allergies.map(({ name }) => name)),
      conditions: named(facts.conditions),
      medications: named(facts.medications),
      skinType: facts.fitzpatrick,
      keloid: facts.keloid,
      pregnant: facts.pregnant,
      breastfeeding: facts.breastfeeding,
      planningPregnancy: facts.planningPregnancy,
    },
  };
}

/**
 * A short digest of an outcome: the same outcome gives the same 16 hexadecimal digits everywhere. It tells apart what
 * differs by accident; it is no protection against forgery, and needs none: the server's own answer is what is frozen.
 */
export function digestOf(outcome: VisitOutcome): string {
  const text = JSON.stringify(outcome);
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

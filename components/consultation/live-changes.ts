import { diagnosisWords, LIKELIHOOD_WORDS, URGENCY_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { Likelihood } from "#lib/clinical/model/vocabulary.ts";

type Answer = Pick<Evaluation, "differential" | "lookAgain">;

/** What an answer changed. */
export type LiveChanges = {
  /** What was thought of each diagnosis before, for those of which something else is thought now. */
  readonly was: ReadonlyMap<string, Likelihood | "new">;
  /** The same in a sentence or two. */
  readonly said: string;
  /** Whether a cause has come that has to be dealt with the same day. */
  readonly isUrgent: boolean;
};

const standing = ({ differential }: Answer): Map<string, Likelihood> =>
  new Map(
    differential
      .filter(({ likelihood }) => likelihood !== "unlikely")
      .map(({ diagnosis, likelihood }) => [diagnosis, likelihood]),
  );

/**
 * What changed between two answers of the engine, as far as it is worth telling: what is likely or possible, and what
 * has to be looked at again.
 *
 * @returns null where neither changed
 */
export function changesBetween(before: Answer, after: Answer): LiveChanges | null {
  const [old, now] = [standing(before), standing(after)];
  const was = new Map<string, Likelihood | "new">();
  const said: string[] = [];
  const told = new Set(before.lookAgain.map(({ cause }) => cause));
  const arrived = after.lookAgain.filter(({ cause }) => !told.has(cause));
  for (const { cause, urgency } of arrived) {
    said.push(`Look again, ${URGENCY_WORDS[urgency].toLowerCase()}: ${diagnosisWords(cause)}.`);
  }
  for (const [diagnosis, likelihood] of now) {
    const earlier = old.get(diagnosis);
    if (earlier === likelihood) continue;
    was.set(diagnosis, earlier ?? "new");
    said.push(
      `${diagnosisWords(diagnosis)} is ${LIKELIHOOD_WORDS[likelihood].toLowerCase()}${earlier ? `, was ${earlier}` : ""}.`,
    );
  }
  for (const diagnosis of old.keys()) {
    if (!now.has(diagnosis)) said.push(`${diagnosisWords(diagnosis)} is no longer likely or possible.`);
  }
  for (const { cause } of before.lookAgain) {
    if (after.lookAgain.every((entry) => entry.cause !== cause)) {
      said.push(`${diagnosisWords(cause)} need not be looked at again.`);
    }
  }
  return said.length === 0
    ? null
    : { was, said: said.join(" "), isUrgent: arrived.some(({ urgency }) => urgency === "same-day") };
}

import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { WORDING_SHELF, type Wording } from "#lib/data/clinic-wording.ts";
import { listLastSignOffs } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { HIGHEST_GRADE, readingGrade } from "#lib/documents/reading-grade.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SignOffContentInput, WithdrawSignOffInput } from "#lib/schemas/content-sign-off.ts";
import { recordSignOffActs } from "./record-sign-off-acts.ts";
import { demandWording, wordingsInTurn } from "./wordings-in-turn.ts";

/**
 * Puts a dermatologist's name to the newest version of wordings, each for exactly what it said when it was shown. From
 * then on it is printed.
 *
 * @returns how many were signed off. Refused as `conflict` when one says something else by now or somebody acted on it
 *   meanwhile; as `invalid` when it is harder to read than patient text may be, naming the words, or when the review
 *   would not be due later than today
 */
export function signOffWording(
  actor: Actor,
  { pages, reviewDueOn }: SignOffContentInput,
): Promise<Result<{ readonly signedOff: number }>> {
  return withClinic(actor, "wording.manage", async (tx) => {
    if (reviewDueOn <= tx.today) {
      refuse("invalid", "The review is due later than today.", {
        fields: { reviewDueOn: "Choose a later day." },
      });
    }
    const wordings = await wordingsInTurn(tx);
    const last = (await listLastSignOffs(tx, [WORDING_SHELF])).get(WORDING_SHELF);
    for (const { id, hash, after } of pages) {
      const wording = demandWording(wordings, id);
      const moved = (last?.get(id)?.number ?? 0) !== after || wording.versions[0].hash !== hash;
      if (moved || wording.retired) {
        refuse("conflict", "This wording was changed, signed off or retired meanwhile. Load the page again.");
      }
      demandReadable(wording);
    }
    await recordSignOffActs(
      tx,
      pages.map(({ id, hash, after }) => ({
        ...{ shelf: WORDING_SHELF, recordId: id, number: after + 1, act: "signed-off" as const },
        ...{ contentHash: hash, reviewDueOn, reason: null },
      })),
    );
    return { signedOff: pages.length };
  });
}

/** Refuses English text that is harder to read than patient text may be; of other languages nothing is measured. */
function demandReadable({ language, versions: [{ body }] }: Wording): void {
  if (language !== "en") return;
  const { fleschKincaid, hardWords } = readingGrade(
    [...body.sentences, ...body.items],
    HANDOUT_LANGUAGES.en.unavoidableNames,
  );
  if (fleschKincaid <= HIGHEST_GRADE) return;
  refuse(
    "invalid",
    `Its reading grade is ${fleschKincaid.toFixed(1)}, above ${String(HIGHEST_GRADE)}. Use shorter words and sentences. Long words: ${hardWords.join(", ")}.`,
  );
}

/**
 * Withdraws the sign-off of a wording: the shipped text is printed again.
 *
 * @returns the wording's id. Refused as `conflict` when it is not signed off, or somebody acted on it meanwhile
 */
export function withdrawWording(
  actor: Actor,
  { page, after, reason }: WithdrawSignOffInput,
): Promise<Result<{ readonly page: string }>> {
  return withClinic(actor, "wording.manage", async (tx) => {
    demandWording(await wordingsInTurn(tx), page);
    const last = (await listLastSignOffs(tx, [WORDING_SHELF])).get(WORDING_SHELF)?.get(page);
    if (last?.number !== after || last.act !== "signed-off") {
      return refuse("conflict", "This sign-off was renewed or withdrawn meanwhile. Look at it again.");
    }
    const { contentHash } = last;
    await recordSignOffActs(tx, [
      {
        ...{ shelf: WORDING_SHELF, recordId: page, number: after + 1, act: "withdrawn" as const },
        ...{ contentHash, reviewDueOn: null, reason },
      },
    ]);
    return { page };
  });
}

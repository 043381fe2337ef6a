import "server-only";
import { createHash } from "node:crypto";
import { refuse } from "#lib/result/refused-error.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import type { Prisma } from "./generated/client.ts";

/** A request that may come twice: its key, chosen by the browser, and what it says. */
export type RepeatableRequest = { readonly key: string; readonly body: unknown };

const hashOf = (body: unknown): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash("sha256").update(JSON.stringify(body)).digest());

/**
 * Does work once for each key of a person. A repeat of the same request gets the first answer and changes nothing.
 *
 * @param work its answer holds ids, versions and times only, because it is kept with the key
 * @throws `RefusedError` with `conflict` when the key was used for another request
 */
export async function onlyOnce<Answer extends Prisma.InputJsonObject>(
  tx: ClinicTransaction,
  { key, body }: RepeatableRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { clinicId, personId } = tx.actor;
  const requestHash = hashOf(body);
  // Two requests with one key wait for each other here, not at the unique constraint after both have worked.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${personId}:${key}`}, 0))`;
  const known = await tx.db.idempotencyKey.findUnique({
    where: { clinicId_personId_key: { clinicId, personId, key } },
    select: { requestHash: true, response: true },
  });
  if (known !== null) {
    if (!Buffer.from(known.requestHash).equals(requestHash)) {
      refuse(
        "conflict",
        "This save was sent before with other content. Reload the page and check what was kept.",
      );
    }
    return known.response as Answer;
  }
  const answer = await work();
  await tx.db.idempotencyKey.create({
    data: { clinicId, personId, key, requestHash, response: answer },
    select: { key: true },
  });
  return answer;
}

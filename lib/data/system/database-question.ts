import "server-only";
import { RefusedError } from "#lib/result/refused-error.ts";
import { readDatabaseFailure, refusalOf } from "../database-error.ts";
import { prismaClient } from "../prisma-client.ts";

/**
 * Runs one statement outside any clinic, by the functions that the role `app` may call.
 *
 * @throws a `RefusedError` that whoever called can show, when the database is away or busy; anything else as it came
 */
export async function askDatabase<Answer>(
  statement: (db: ReturnType<typeof prismaClient>) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await statement(prismaClient());
  } catch (error) {
    const failure = readDatabaseFailure(error);
    const refusal = failure === null ? null : refusalOf(failure);
    throw refusal === null ? error : new RefusedError(refusal);
  }
}

import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { environment } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { PrismaClient, type Prisma } from "./generated/client.ts";

/** The client inside an interactive transaction. */
export type PrismaTransactionClient = Prisma.TransactionClient;

/** How long a caller waits for a connection before it is told that the database is busy, in milliseconds. */
const CONNECT_MS = 5000;

/**
 * Makes a client with a pool of its own.
 *
 * @param url connection of the role `app`
 * @param poolSize most connections held at once
 */
function makePrismaClient(url: string, poolSize: number): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: 30_000,
      application_name: "aftermark",
    },
    {
      // A server that goes away while a connection rests must not end the process; the next query tells.
      onPoolError: (error) => {
        logger.warn({ operation: "database-pool", error }, "A resting database connection was lost");
      },
    },
  );
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}

// Development reloads modules; the pool must outlive that, or each reload would leave one behind.
const shared = globalThis as typeof globalThis & { aftermarkPrismaClient?: PrismaClient };

/**
 * The client of this process, made at first use so that a build needs no database. Only the guarded door
 * (`with-clinic.ts`) and the system functions, which belong to no clinic, use it.
 */
export function prismaClient(): PrismaClient {
  const { databaseUrl, databasePool } = environment();
  shared.aftermarkPrismaClient ??= makePrismaClient(databaseUrl, databasePool);
  return shared.aftermarkPrismaClient;
}

/** Ends the pool's connections; the next use makes a new one. */
export async function closePrismaClient(): Promise<void> {
  const client = shared.aftermarkPrismaClient;
  delete shared.aftermarkPrismaClient;
  await client?.$disconnect();
}

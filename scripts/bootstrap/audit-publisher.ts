import pg from "pg";
import { publishHeads } from "../database/audit-heads.ts";

const EVERY_MS = 60_000;

/** Writes down heads of audit trails until it is stopped. */
export type AuditPublisher = { stop(): Promise<void> };

async function publishOnce(migratorUrl: string, file: string): Promise<void> {
  const owner = new pg.Client({ connectionString: migratorUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    await publishHeads(owner, file);
  } finally {
    await owner.end();
  }
}

/**
 * Writes down the heads of all audit trails now, every minute, and once more when it is stopped. What cannot be written
 * is said once, until it can be written again; the product goes on.
 *
 * @param file where to, see `auditHeadsFile` @param say prints one line
 */
export function startAuditPublisher(
  migratorUrl: string,
  file: string,
  say: (line: string) => void,
): AuditPublisher {
  let failing = false;
  let last = Promise.resolve();
  const publish = () => {
    last = last
      .then(() => publishOnce(migratorUrl, file))
      .then(
        () => {
          failing = false;
        },
        () => {
          if (!failing) say(`The heads of the audit trails cannot be written to ${file}.`);
          failing = true;
        },
      );
  };
  publish();
  const timer = setInterval(publish, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      publish();
      await last;
    },
  };
}

// Fills a new installation with the demonstration clinics: `DATABASE_URL` is the server's connection,
// `DATABASE_MIGRATOR_URL` the owner's. A second run changes nothing.
import { makeDemonstration } from "./demonstration.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const migratorUrl = process.env["DATABASE_MIGRATOR_URL"];
  if (migratorUrl === undefined || migratorUrl === "") {
    throw new Error("Set DATABASE_MIGRATOR_URL to the connection of the database's owner.");
  }
  const made = await makeDemonstration({ migratorUrl, say });
  say(made ? "The demonstration clinics are ready." : "The demonstration clinics are there already.");
  process.exit(0);
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The demonstration could not be made. ${text.replaceAll(/postgres(?:ql)?:\/\/\S+/g, "(connection)")}\n`,
  );
  process.exit(1);
}

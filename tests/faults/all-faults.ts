import { alteredTrail } from "./altered-trail.ts";
import { drainedServer } from "./drained-server.ts";
import { duplicateSubmit } from "./duplicate-submit.ts";
import { endedConnections } from "./ended-connections.ts";
import type { Fault } from "./fault.ts";
import { killedApplication } from "./killed-application.ts";
import { killedBrowser } from "./killed-browser.ts";
import { killedDatabase } from "./killed-database.ts";
import { loadedMigration } from "./loaded-migration.ts";
import { restoredBackup } from "./restored-backup.ts";
import { roughSaves } from "./rough-saves.ts";
import { twoClinicians } from "./two-clinicians.ts";
import { twoPatients } from "./two-patients.ts";

/** Every fault that is put to the product, in the order in which they are put. */
export const FAULTS: readonly Fault[] = [
  killedApplication,
  killedDatabase,
  endedConnections,
  drainedServer,
  duplicateSubmit,
  twoClinicians,
  twoPatients,
  roughSaves,
  killedBrowser,
  alteredTrail,
  restoredBackup,
  loadedMigration,
];

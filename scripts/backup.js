// `npm run backup`: the first step, in plain JavaScript on Node's own modules alone.
import { continueUnderProjectNode } from "./bootstrap/first-step.js";

await continueUnderProjectNode("scripts/database/backup.ts");

// `npm run attacks`: the first step, in plain JavaScript on Node's own modules alone.
import { continueUnderProjectNode } from "./bootstrap/first-step.js";

await continueUnderProjectNode("scripts/attacks/run-attacks.ts");

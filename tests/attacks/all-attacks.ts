import type { Fault } from "../faults/fault.ts";
import { accessAttack } from "./access/access-attack.ts";
import { inputAttack } from "./input/input-attack.ts";
import { webAttack } from "./web/web-attack.ts";

/** Every attack that is made on the product, in the order in which they are made; the last one changes what it finds. */
export const ATTACKS: readonly Fault[] = [inputAttack, webAttack, accessAttack];

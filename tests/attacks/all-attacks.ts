import type { Fault } from "../faults/fault.ts";
import { inputAttack } from "./input/input-attack.ts";

/** Every attack that is made on the product, in the order in which they are made. */
export const ATTACKS: readonly Fault[] = [inputAttack];

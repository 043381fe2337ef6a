import type { FaultGround } from "./fault-ground.ts";

/** `full` is what the bar asks for; `short` a few cycles of the same, for each change. */
export type FaultSize = "short" | "full";

/**
 * One line of the report: what was done how often, what came of it, and what the positive control showed, which breaks
 * the product on purpose and must be found by the same check. `met`: the bar was met and the control was found.
 */
export type FaultRow = {
  readonly name: string;
  readonly times: number;
  readonly result: string;
  readonly bar: string;
  readonly control: string;
  readonly met: boolean;
};

/** One fault that is put to the product. `name` is what the command line calls it. */
export type Fault = {
  readonly name: string;
  readonly title: string;
  readonly run: (ground: FaultGround, size: FaultSize) => Promise<readonly FaultRow[]>;
};

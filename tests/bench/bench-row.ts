/**
 * One line of the table of measurements. `measured` and `baseline` are texts with their unit; `ratio` is baseline ÷
 * measured where both are times (4 means four times as fast); `bar` is what quality asks for; `met` whether it is.
 */
export type BenchRow = {
  readonly name: string;
  readonly measured: string;
  readonly baseline: string;
  readonly ratio?: number;
  readonly bar: string;
  readonly met: boolean;
};

/** A choice for each dimension: the positions of the values in their lists. */
export type Row = readonly number[];

/** One set of dimensions of which every combination of values has to occur, and which of them have not occurred yet. */
type Combination = { readonly dimensions: readonly number[]; readonly open: Uint8Array; left: number };

/** Every way to choose `size` of the dimensions, in order. */
export function choicesOf(dimensions: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return dimensions.flatMap((first, position) =>
    choicesOf(dimensions.slice(position + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/**
 * Few rows in which every combination that is asked for occurs (a covering array, made greedily): each row starts from
 * a combination that has not occurred yet, and takes for every other dimension the value that brings most new ones.
 *
 * @param sizes how many values each dimension has
 * @param together sets of dimensions of which every combination of values has to occur
 */
export function coveringRows(sizes: readonly number[], together: readonly (readonly number[])[]): Row[] {
  const combinations = together.map((dimensions): Combination => {
    const count = dimensions.reduce((product, dimension) => product * (sizes[dimension] ?? 0), 1);
    return { dimensions, open: new Uint8Array(count).fill(1), left: count };
  });
  const of = sizes.map((_, dimension) =>
    combinations.filter(({ dimensions }) => dimensions.includes(dimension)),
  );
  const indexIn = ({ dimensions }: Combination, row: readonly (number | undefined)[]): number => {
    let index = 0;
    for (const dimension of dimensions) {
      const value = row[dimension];
      if (value === undefined) return -1;
      index = index * (sizes[dimension] ?? 0) + value;
    }
    return index;
  };
  const gainOf = (dimension: number, row: readonly (number | undefined)[]): number => {
    let gain = 0;
    for (const combination of of[dimension] ?? []) {
      if (combination.left > 0) gain += combination.open[indexIn(combination, row)] ?? 0;
    }
    return gain;
  };
  const rows: Row[] = [];
  for (const combination of combinations) {
    while (combination.left > 0) {
      const row = startFrom(combination, sizes);
      for (const dimension of sizes.keys()) {
        if (row[dimension] === undefined)
          row[dimension] = bestValue(dimension, row, sizes, gainOf, rows.length);
      }
      for (const one of combinations) {
        const index = indexIn(one, row);
        one.left -= one.open[index] ?? 0;
        one.open[index] = 0;
      }
      rows.push(row.map((value) => value ?? 0));
    }
  }
  return rows;
}

function startFrom({ dimensions, open }: Combination, sizes: readonly number[]): (number | undefined)[] {
  const row: (number | undefined)[] = sizes.map(() => undefined);
  let index = open.indexOf(1);
  for (const dimension of dimensions.toReversed()) {
    const size = sizes[dimension] ?? 1;
    row[dimension] = index % size;
    index = Math.floor(index / size);
  }
  return row;
}

/** The value that brings most new combinations; among equals another one in each row. */
function bestValue(
  dimension: number,
  row: (number | undefined)[],
  sizes: readonly number[],
  gainOf: (dimension: number, row: readonly (number | undefined)[]) => number,
  turn: number,
): number {
  const size = sizes[dimension] ?? 1;
  let best = turn % size;
  let most = -1;
  for (let step = 0; step < size; step += 1) {
    const value = (turn + step) % size;
    row[dimension] = value;
    const gain = gainOf(dimension, row);
    if (gain > most) [best, most] = [value, gain];
  }
  row[dimension] = undefined;
  return best;
}

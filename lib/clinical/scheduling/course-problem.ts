/** One visit as the search sees it: days are offsets from the first day looked at. */
export type ChainVisit = {
  /** 1 on each day on which it may be, the other chains left aside. */
  readonly days: Uint8Array;
  /** Days after the visit before it in its chain; null for the first. */
  readonly link: { readonly min: number; readonly max: number } | null;
  /** Whether it keeps its distance from the other chains; a test patch is too small to need that. */
  readonly keepsApart: boolean;
};

/** Visits that follow one another: those of one step. */
export type Chain = readonly ChainVisit[];

/** Chains, and the days that must lie between a visit of one and a visit of another (symmetric; 0 for none). */
export type CourseProblem = {
  readonly chains: readonly Chain[];
  readonly apart: readonly (readonly number[])[];
};

/** A day for each visit, chain by chain. */
export type CourseDays = readonly (readonly number[])[];

/**
 * Narrows each visit of a chain to the days from which the whole chain can be kept: some day of the visit before it and
 * some day of the one after it lie within the interval. Afterwards any choice within the interval of the day before can
 * be continued to the end of the chain, so that walking along it never has to turn back.
 *
 * @returns null when the chain cannot be laid at all
 */
export function narrowChain(chain: Chain): Chain | null {
  const narrowed = chain.map(({ days }) => Uint8Array.from(days));
  for (let at = chain.length - 2; at >= 0; at -= 1) {
    keepReachable(narrowed[at], narrowed[at + 1], chain[at + 1]?.link ?? null, 1);
  }
  for (let at = 1; at < chain.length; at += 1) {
    keepReachable(narrowed[at], narrowed[at - 1], chain[at]?.link ?? null, -1);
  }
  if (narrowed.some((days) => !days.includes(1))) return null;
  return chain.map((visit, at) => ({ ...visit, days: narrowed[at] ?? visit.days }));
}

/** Clears the days from which no day of the neighbour lies within the interval, `side` 1 for after and -1 for before. */
function keepReachable(
  days: Uint8Array | undefined,
  neighbour: Uint8Array | undefined,
  link: ChainVisit["link"],
  side: 1 | -1,
): void {
  if (days === undefined || neighbour === undefined || link === null) return;
  const sums = runningSums(neighbour);
  const last = neighbour.length;
  for (let day = days.indexOf(1); day >= 0; day = days.indexOf(1, day + 1)) {
    const from = side === 1 ? day + link.min : day - link.max;
    const to = side === 1 ? day + link.max : day - link.min;
    const within = (sums[clamp(to + 1, last)] ?? 0) - (sums[clamp(from, last)] ?? 0);
    if (within <= 0) days[day] = 0;
  }
}

const clamp = (day: number, last: number): number => Math.min(Math.max(day, 0), last);

function runningSums(days: Uint8Array): Uint16Array {
  const sums = new Uint16Array(days.length + 1);
  for (let day = 0; day < days.length; day += 1) sums[day + 1] = (sums[day] ?? 0) + (days[day] ?? 0);
  return sums;
}

/** The chain without the days that are too close to visits of another chain that have their days already. */
export function keepClearOf(chain: Chain, placed: Chain, days: readonly number[], apart: number): Chain {
  if (apart <= 0) return chain;
  return chain.map((visit) => {
    if (!visit.keepsApart) return visit;
    const left = Uint8Array.from(visit.days);
    days.forEach((day, at) => {
      if (placed[at]?.keepsApart === true)
        left.fill(0, Math.max(0, day - apart + 1), Math.max(0, day + apart));
    });
    return { ...visit, days: left };
  });
}

/** The chain with one visit held on one day. */
export function holdOn(chain: Chain, at: number, day: number): Chain {
  return chain.map((visit, index) => {
    if (index !== at) return visit;
    const days = new Uint8Array(visit.days.length);
    days[day] = visit.days[day] ?? 0;
    return { ...visit, days };
  });
}

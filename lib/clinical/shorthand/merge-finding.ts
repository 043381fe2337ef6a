import type { Finding } from "../model/clinical-case.ts";

export type Merged = { readonly finding: Finding; readonly contradicts: string | null };

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A single value that would change, or a list of which it was said that it is empty. */
function differs(before: unknown, value: unknown): boolean {
  if (before === undefined || before === null) return false;
  return Array.isArray(value) ? isEmptyList(before) !== isEmptyList(value) : before !== value;
}

/**
 * Adds facts to a finding. Lists grow without repetition.
 * @returns the finding with the facts, or the finding unchanged and the key where a single value would change, or
 *   where something is both named and said to be absent
 */
export function mergeFinding(finding: Finding, facts: Finding): Merged {
  const held = new Map<string, unknown>(Object.entries(finding));
  for (const [key, value] of Object.entries(facts)) {
    if (differs(held.get(key), value)) return { finding, contradicts: key };
  }
  return { finding: { ...finding, ...facts, ...joinedLists(finding, facts) }, contradicts: null };
}

const asList = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
  value === null || value === undefined ? [] : isList(value) ? value : [value];

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

const join = <T>(
  one: T | readonly T[] | null | undefined,
  other: T | readonly T[] | null | undefined,
): T[] => [...new Set([...asList(one), ...asList(other)])];

function joinedLists(one: Finding, other: Finding): Finding {
  return {
    ...(other.sites && { sites: join(one.sites, other.sites) }),
    ...(other.colour && { colour: join(one.colour, other.colour) }),
    ...(other.lesions && { lesions: join(one.lesions, other.lesions) }),
    ...(other.distribution && { distribution: join(one.distribution, other.distribution) }),
    ...(other.spares && { spares: join(one.spares, other.spares) }),
    ...(other.border && { border: join(one.border, other.border) }),
    ...(other.symptoms && { symptoms: join(one.symptoms, other.symptoms) }),
    ...(other.dermoscopy && { dermoscopy: join(one.dermoscopy, other.dermoscopy) }),
  };
}

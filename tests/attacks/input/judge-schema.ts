import { inspect } from "node:util";
import fc from "fast-check";
import { parseStrictly } from "#lib/schemas/parse-strictly.ts";
import { badInputs, isFaithful } from "./corpus.ts";
import type { NamedSchema } from "./every-schema.ts";
import { knownValue } from "./known-values.ts";
import { fieldsOf, sampleOf, valueAt, withValue, type FieldPath } from "./schema-sample.ts";

/** Longest that a schema may look at one input, in milliseconds. */
const LONGEST_LOOK = 200;
const PLAIN = "Plain words";

/** A part that a schema takes wrongly, in words, or null. */
type Fault = string | null;

const said = (value: unknown): string => inspect(value, { depth: 2, breakLength: Infinity }).slice(0, 120);

/** Whether the schema gives words at this place back as they are. */
function keepsWords({ schema }: NamedSchema, sample: unknown, path: FieldPath): boolean {
  const parsed = parseStrictly(schema, withValue(sample, path, PLAIN));
  return parsed.ok && valueAt(parsed.value, path) === PLAIN;
}

/** What is wrong with how an accepted text came out. */
function judgeText(typed: string, kept: unknown, keptAsWords: boolean): Fault {
  if (kept === undefined || kept === null) {
    return keptAsWords && typed.trim() !== "" ? `${said(typed)} was dropped` : null;
  }
  if (typeof kept !== "string") return null;
  if (kept.includes("\0") || !kept.isWellFormed()) return `${said(typed)} came out broken`;
  return keptAsWords && !isFaithful(typed, kept) ? `${said(typed)} became ${said(kept)}` : null;
}

/** Puts one input to a schema. */
export function judgeInput(named: NamedSchema, sample: unknown, path: FieldPath, bad: unknown): Fault {
  const began = performance.now();
  try {
    const parsed = parseStrictly(named.schema, withValue(sample, path, bad));
    const took = performance.now() - began;
    if (took > LONGEST_LOOK) return `took ${took.toFixed(0)} ms over ${said(bad)}`;
    if (!parsed.ok || typeof bad !== "string") return null;
    return judgeText(bad, valueAt(parsed.value, path), keepsWords(named, sample, path));
  } catch (error) {
    return `threw at ${said(bad)}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

const anyInput = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...badInputs().map(({ value }) => value)) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/**
 * Puts inputs to a schema, each in one field of an input that it takes, chosen by a seed.
 *
 * @returns how many were put, and the first wrong of them in words, made as small as it gets
 */
export function judgeSchema(named: NamedSchema, runs: number, seed: number): { times: number; fault: Fault } {
  const sample = sampleOf(named.schema, knownValue);
  const places = fieldsOf(sample);
  const put = fc.property(
    fc.constantFrom<FieldPath>([], ...places),
    anyInput,
    (path, bad) => judgeInput(named, sample, path, bad) === null,
  );
  const { counterexample, numRuns } = fc.check(put, { numRuns: runs, seed });
  if (counterexample === null) return { times: numRuns, fault: null };
  const [path, bad] = counterexample;
  const fault = judgeInput(named, sample, path, bad);
  return { times: numRuns, fault: `${named.name} at ${path.join(".")}: ${fault ?? `slow at ${said(bad)}`}` };
}

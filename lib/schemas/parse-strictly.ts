import { z } from "zod";

/** A schema whose checked output is `Input`. */
export type InputSchema<Input> = z.ZodType<Input>;

/** A checked input, or a sentence per field keyed by its dotted path (`form` for the whole). */
export type Parsed<Input> =
  | { readonly ok: true; readonly value: Input }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** For what takes no input at all. */
export const NO_INPUT: InputSchema<Record<string, never>> = z.strictObject({});

const WHOLE = "form";

/** Objects and lists within each other; the deepest of any schema is a third of it. What is deeper is not read at all. */
const DEEPEST = 24;

/**
 * Checks input from outside. Keys that the schema does not know are refused, and so is text which PostgreSQL would
 * refuse (NUL) or silently alter (half of a surrogate pair), and what is nested so deeply that reading it would run out
 * of stack. A schema's own messages win over the general ones here.
 *
 * @param schema an object schema, strict or not, or anything made from one
 * @param input anything at all
 */
export function parseStrictly<Input>(schema: InputSchema<Input>, input: unknown): Parsed<Input> {
  if (isDeeperThan(input, DEEPEST)) return { ok: false, fields: { [WHOLE]: "This is nested too deeply." } };
  const fields: Record<string, string> = {};
  for (const path of pathsOfBrokenText(input, [])) {
    fields[fieldName(path)] ??= "This text has a character that cannot be kept. Type it again.";
  }
  if (schema instanceof z.ZodObject && typeof input === "object" && input !== null) {
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(schema.shape, key)) fields[key] ??= UNEXPECTED;
    }
  }
  const parsed = schema.safeParse(input, { error: describe });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      if (issue.code === "unrecognized_keys") {
        for (const key of issue.keys) fields[fieldName([...issue.path, key])] ??= UNEXPECTED;
      } else {
        fields[fieldName(issue.path)] ??= issue.message;
      }
    }
  }
  return parsed.success && Object.keys(fields).length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, fields };
}

const UNEXPECTED = "This field is not expected here.";

function describe(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "Fill this in." : "Check this field.";
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) > 1) {
        return `Use ${String(issue.minimum)} characters or more.`;
      }
      if (issue.origin === "string" || issue.origin === "array") return "Fill this in.";
      return `Give ${String(issue.minimum)} or more.`;
    case "too_big":
      if (issue.origin === "string") return `Use ${String(issue.maximum)} characters or fewer.`;
      if (issue.origin === "array") return `Give ${String(issue.maximum)} or fewer.`;
      return `Give ${String(issue.maximum)} or less.`;
    case "invalid_value":
      return "Choose one of the options.";
    default:
      return "Check this field.";
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? WHOLE : path.map(String).join(".");
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null || value instanceof Blob) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1));
}

function pathsOfBrokenText(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? [path] : [];
  if (typeof value !== "object" || value === null || value instanceof Blob) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOfBrokenText(part, [...path, key]));
}

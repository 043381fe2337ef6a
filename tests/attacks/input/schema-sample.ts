import { z } from "zod";

/** Where a value stands inside an input. */
export type FieldPath = readonly (string | number)[];

/** Tells a valid value of the field of this name, where no general one fits: an id of a record that exists. */
export type Known = (field: string) => unknown;

/** A value that most fields of one kind or another take; the first that a field's own schema takes is used. */
function usualValues(): readonly unknown[] {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return [
    ...["A few plain words that say why", "Plain words", "Europe/London", "en", "yes", true, 1, "1", 7, "0"],
    ...["2001-05-17", day(10), day(-3), "9434765919", "name@example.com", "020 7946 0000", "14:30", "cheek"],
    ...[
      "018f4e2a-7c1b-7d3e-8f40-5a6b7c8d9e0f",
      "a".repeat(43),
      "a".repeat(64),
      "0123456789abcdef",
      "own-step-1",
      "?q=x",
    ],
    ...["england-and-wales", "", {}, []],
  ];
}

/** What a schema is made of, wrappers taken off: what it takes, not what comes out of it. */
export function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
      return innermost(def.innerType);
    case "pipe":
      return innermost((def.in as z.core.$ZodTypes)._zod.def.type === "transform" ? def.out : def.in);
    case "lazy":
      return innermost(def.getter());
    default:
      return schema;
  }
}

const takes = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

/**
 * An input that a schema takes, with every field given that can be.
 *
 * @param known valid values by the name of their field
 * @param field the name of the field that it is for
 */
export function sampleOf(schema: z.core.$ZodType, known: Known = () => undefined, field = ""): unknown {
  const given = known(field);
  if (given !== undefined && takes(schema, given)) return given;
  const { def } = (innermost(schema) as z.core.$ZodTypes)._zod;
  const made = make(def, known, field);
  if (made !== undefined && takes(schema, made)) return made;
  const usual = usualValues().find((value) => takes(schema, value));
  // A field of several that only fit together is left as it was made; the whole decides.
  return usual ?? made;
}

function make(def: z.core.$ZodTypes["_zod"]["def"], known: Known, field: string): unknown {
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape).map(([name, part]) => [name, sampleOf(part, known, name)]),
      );
    case "array":
      return [sampleOf(def.element, known, field)];
    case "tuple":
      return def.items.map((part) => sampleOf(part, known, field));
    case "union":
      return def.options.map((part) => sampleOf(part, known, field)).find((value) => value !== undefined);
    case "record": {
      const key = sampleOf(def.keyType, known, field);
      return typeof key === "string" ? { [key]: sampleOf(def.valueType, known, field) } : {};
    }
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    default:
      return undefined;
  }
}

/** The fields of an input, at any depth: those that hold a single value, and the lists and objects on the way. */
export function fieldsOf(value: unknown, path: FieldPath = []): FieldPath[] {
  const here = path.length === 0 ? [] : [path];
  if (typeof value !== "object" || value === null) return here;
  const parts = Array.isArray(value)
    ? value.map((part: unknown, index) => fieldsOf(part, [...path, index]))
    : Object.entries(value).map(([name, part]) => fieldsOf(part, [...path, name]));
  return [...here, ...parts.flat()];
}

/** The same input with another value at one place. */
export function withValue(input: unknown, path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(input)) {
    return input.map((part: unknown, index) => (index === step ? withValue(part, rest, value) : part));
  }
  const held = typeof input === "object" && input !== null ? { ...input } : {};
  const inner = Object.getOwnPropertyDescriptor(held, step)?.value as unknown;
  return { ...held, [step]: withValue(inner, rest, value) };
}

/** The value at a place; undefined where there is none. */
export function valueAt(input: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === "object" && held !== null
        ? (Object.getOwnPropertyDescriptor(held, step)?.value as unknown)
        : undefined,
    input,
  );
}

import "server-only";

/** What a form or a caller sent, taken apart. */
export type Submission = {
  /** The input without the form's clinic. */
  readonly input: unknown;
  /** The clinic the form was made for; null when it carries none. */
  readonly clinicId: string | null;
  /** Text fields as typed, for showing again; undefined when no form was sent. */
  readonly values?: Readonly<Record<string, string>>;
};

const CLINIC_FIELD = "clinicId";
const SECRET = /password/i;

/**
 * Reads what reached an action or a route.
 *
 * A form's repeated names become a list, as does a name ending in `[]`, however often it occurs; dots make nested
 * objects; React's own `$ACTION_…` fields are dropped. Anything else passes as it is. Nothing is trusted here: the
 * schema judges the input.
 *
 * @param submitted `FormData`, or any value
 */
export function readSubmission(submitted: unknown): Submission {
  if (submitted instanceof FormData) return readForm(submitted);
  if (typeof submitted !== "object" || submitted === null || !Object.hasOwn(submitted, CLINIC_FIELD)) {
    return { input: submitted, clinicId: null };
  }
  const { clinicId, ...input } = { clinicId: undefined as unknown, ...submitted };
  return { input, clinicId: String(clinicId) };
}

function readForm(form: FormData): Submission {
  const input: Record<string, unknown> = {};
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name === CLINIC_FIELD || name.startsWith("$ACTION_")) continue;
    const entries = form.getAll(name);
    const list = name.endsWith("[]");
    place(
      input,
      (list ? name.slice(0, -2) : name).split("."),
      list || entries.length > 1 ? entries : entries[0],
    );
    const [first] = entries;
    if (entries.length === 1 && typeof first === "string" && !SECRET.test(name)) values[name] = first;
  }
  const clinicId = form.get(CLINIC_FIELD);
  return { input, clinicId: typeof clinicId === "string" ? clinicId : null, values };
}

/** Sets a nested value with own, plain properties only, so that a name like `__proto__.x` stays a field. */
function place(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    define(target, key, value);
    return;
  }
  const held = Object.getOwnPropertyDescriptor(target, key)?.value as unknown;
  const inner: Record<string, unknown> =
    typeof held === "object" && held !== null && !Array.isArray(held) ? { ...held } : {};
  place(inner, rest, value);
  define(target, key, inner);
}

function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

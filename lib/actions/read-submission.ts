import "server-only";

/** What a form or a caller sent, taken apart. */
export type Submission = {
  /** The input without the form's clinic and the page's patient. */
  readonly input: unknown;
  /** The clinic the form was made for; null when it carries none. */
  readonly clinicId: string | null;
  /** The patient of the page that sent it; null when it names none. */
  readonly pagePatientId: string | null;
  /** Text fields as typed, for showing again; undefined when no form was sent. */
  readonly values?: Readonly<Record<string, string>>;
};

const CLINIC_FIELD = "clinicId";
const PAGE_PATIENT_FIELD = "pagePatientId";
/** A name with more dots than any form has is taken as it stands, and is then a field that nothing expects. */
const DEEPEST_NAME = 12;
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
  if (typeof submitted !== "object" || submitted === null) return plain(submitted);
  const named = [CLINIC_FIELD, PAGE_PATIENT_FIELD].filter((field) => Object.hasOwn(submitted, field));
  if (named.length === 0) return plain(submitted);
  const own: Readonly<Record<string, unknown>> = { ...submitted };
  const input = Object.fromEntries(Object.entries(own).filter(([field]) => !named.includes(field)));
  const text = (field: string) => (named.includes(field) ? nameOf(own[field]) : null);
  return { input, clinicId: text(CLINIC_FIELD), pagePatientId: text(PAGE_PATIENT_FIELD) };
}

/** An id that came as something else names nothing; asking an object for its text could throw. */
export const nameOf = (value: unknown): string => (typeof value === "string" ? value : "");

const plain = (input: unknown): Submission => ({ input, clinicId: null, pagePatientId: null });

function readForm(form: FormData): Submission {
  const input: Record<string, unknown> = {};
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name === CLINIC_FIELD || name === PAGE_PATIENT_FIELD || name.startsWith("$ACTION_")) continue;
    const entries = form.getAll(name);
    const list = name.endsWith("[]");
    const path = (list ? name.slice(0, -2) : name).split(".");
    place(
      input,
      path.length > DEEPEST_NAME ? [name] : path,
      list || entries.length > 1 ? entries : entries[0],
    );
    const [first] = entries;
    if (entries.length === 1 && typeof first === "string" && !SECRET.test(name)) values[name] = first;
  }
  const text = (field: string) => {
    const entry = form.get(field);
    return typeof entry === "string" ? entry : null;
  };
  return { input, clinicId: text(CLINIC_FIELD), pagePatientId: text(PAGE_PATIENT_FIELD), values };
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

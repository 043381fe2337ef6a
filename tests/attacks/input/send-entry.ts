import type { HttpPerson } from "../../support/http-person.ts";
import type { Entry } from "./entries.ts";

/** What came of one request. `taken` is null where no answer of the product's own kind came. */
export type Outcome = {
  readonly status: number;
  readonly taken: boolean | null;
  /** The refusal's code, where there is one. */
  readonly code: string | null;
  readonly milliseconds: number;
};

/** Longest that anything may take, in milliseconds. */
export const LONGEST_ANSWER = 5_000;

/** React's own writing of plain values: a text that begins with a dollar has a second one. */
const asReactSends = (call: readonly unknown[]): string =>
  JSON.stringify(call, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("$") ? `$${value}` : value,
  );

/** `JSON.stringify`, whose type hides that there is no JSON of some values. */
const asJson = (value: unknown): string => (value === undefined ? "null" : JSON.stringify(value));

/** A value as an address can hold it, up to a length. */
export const asText = (value: unknown, most = 1000): string =>
  (typeof value === "string" ? value : asJson(value)).slice(0, most).toWellFormed();

/** The values of a query; what no address can hold is sent as the browser would. */
function queryOf(input: unknown): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input ?? {})) {
    query.set(name.toWellFormed(), asText(value));
  }
  return query.toString();
}

const fill = (address: string, input: unknown, known: (field: string) => unknown): string =>
  address.replace(/\[(\w+)\]/g, (_all, name: string) => {
    const given =
      typeof input === "object" && input !== null
        ? (Object.getOwnPropertyDescriptor(input, name)?.value as unknown)
        : undefined;
    const text = typeof given === "string" && given !== "" ? given : known(name);
    return encodeURIComponent(asText(text));
  });

/** Sends an input to an entry, as a page of the product would. @param known ids for the address */
export async function sendEntry(
  person: HttpPerson,
  { action, method, address, name }: Pick<Entry, "action" | "method" | "address" | "name">,
  input: unknown,
  known: (field: string) => unknown,
): Promise<Outcome> {
  const isQuery = method === "GET";
  const to = isQuery
    ? `${fill(address, {}, known)}?${queryOf(input)}`
    : fill(address, action === null ? input : {}, known);
  return judgeAnswer(name, () =>
    person(to, {
      method,
      patience: LONGEST_ANSWER,
      ...(isQuery ? {} : { body: action === null ? asJson(input) : asReactSends([null, input]) }),
      headers:
        action === null
          ? { "content-type": "application/json" }
          : { "content-type": "text/plain;charset=UTF-8", "next-action": action, accept: "text/x-component" },
    }),
  );
}

/** Waits for an answer and reads from it what became of the request. */
export async function judgeAnswer(name: string, ask: () => Promise<Response>): Promise<Outcome> {
  const began = performance.now();
  try {
    const response = await ask();
    const text = await response.text();
    const milliseconds = performance.now() - began;
    const isRedirect = response.headers.has("x-action-redirect") || response.status === 303;
    const [, ok] = /"ok":(true|false)/.exec(text) ?? [];
    const isSignedOut = response.headers.get("location")?.includes("/sign-in") === true;
    const [, said = null] = (ok === "false" && /"code":"(\w+)"/.exec(text)) || [];
    return {
      status: response.status,
      taken: isRedirect || (ok === undefined ? null : ok === "true"),
      code: isSignedOut ? "unauthenticated" : said,
      milliseconds,
    };
  } catch (error) {
    const milliseconds = performance.now() - began;
    const code = error instanceof Error ? `${name}: ${error.message}` : String(error);
    return { status: 0, taken: null, code, milliseconds };
  }
}

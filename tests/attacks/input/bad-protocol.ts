import type { HttpPerson } from "../../support/http-person.ts";
import { judgeAnswer, type Outcome } from "./send-entry.ts";

/** One request whose form is bad, whatever it says. */
type BadRequest = {
  readonly name: string;
  readonly body: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isLarge?: boolean;
};

const MEGABYTE = 1_048_576;
const JSON_TYPE = { "content-type": "application/json" };
const typed = (type: string) => ({ "content-type": type });

const LARGE: readonly BadRequest[] = [
  ["depth in lists", "[".repeat(400_000) + "]".repeat(400_000)],
  ["depth in objects", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)],
  ["depth never closed", "[".repeat(1_000_000)],
  [
    "100 000 keys",
    JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, key) => [`k${String(key)}`, 1]))),
  ],
  ["one byte below the limit", JSON.stringify("x".repeat(MEGABYTE - 3))],
  ["one byte above the limit", JSON.stringify("x".repeat(MEGABYTE - 1))],
  ["10 MB", JSON.stringify("x".repeat(10 * MEGABYTE))],
].map(([name = "", body = ""]) => ({ name, body, isLarge: true }));

const JSONS: readonly BadRequest[] = [
  ...[
    "",
    "{",
    "nul",
    '"',
    "[1,",
    "{'a':1}",
    "\u0000",
    "{}{}",
    "// x",
    "NaN",
    "1e400",
    '{"a":1e400}',
    "[]",
    "null",
    "1",
    '"a"',
  ],
  ...[
    '{"clinicId":{"toString":1}}',
    '{"pagePatientId":[]}',
    '{"__proto__":{"x":1}}',
    '{"a":1,"a":2}',
    "\ufeff{}",
    '{"constructor":1}',
  ],
].map((body) => ({ name: `the body ${JSON.stringify(body)}`, body }));

const BYTES: readonly BadRequest[] = [
  [0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x7b, 0x80, 0x7d],
].map((bytes) => ({ name: `bytes ${bytes.join(" ")}`, body: Uint8Array.from(bytes) }));

const TYPES: readonly BadRequest[] = [
  ...[
    "text/html",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "image/png",
    "",
  ],
  ...[
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-16",
    "text/xml",
    "application/json, text/plain",
    "*/*",
  ],
].map((type) => ({ name: `the type ${type}`, body: '{"a":1}', headers: typed(type) }));

const form = (text: string) => text.replaceAll("\n", "\r\n");
const FORMS: readonly BadRequest[] = [
  form('--x\nContent-Disposition: form-data; name="words"\n\nx'),
  form('--x\nContent-Disposition: form-data; name="words"; filename="../../x\0"\n\nx\n--x--\n'),
  form(`--x\nContent-Disposition: form-data; name="${"a.".repeat(50_000)}"\n\nx\n--x--\n`),
  form(`--x\nContent-Disposition: form-data; name="__proto__.x"\n\nx\n--x--\n`),
  form(`--x\nContent-Disposition: form-data; name="0"\n\n["$K1"]\n--x--\n`),
  form(`--x\nContent-Disposition: form-data\n\nx\n--x--\n`),
].map((body) => ({
  name: `the form ${body.slice(0, 60)}`,
  body,
  headers: typed("multipart/form-data; boundary=x"),
}));

const HEADERS: readonly BadRequest[] = [
  { cookie: Array.from({ length: 200 }, (_, index) => `c${String(index)}=${"x".repeat(40)}`).join("; ") },
  { cookie: "__Host-=;;;=%zz" },
  { "accept-language": "x".repeat(4000) },
  { "next-action": "7f".repeat(21) },
  { "next-action": "x".repeat(2000) },
  { "next-router-state-tree": "%" },
  { rsc: "1", "next-router-prefetch": "9", "next-url": "//x" },
].map((headers) => ({
  name: `the header ${Object.keys(headers).join(", ")}`,
  body: "{}",
  headers: { ...JSON_TYPE, ...headers },
}));

/** Requests that no page sends. */
export const BAD_REQUESTS: readonly BadRequest[] = [
  ...LARGE,
  ...JSONS,
  ...BYTES,
  ...TYPES,
  ...FORMS,
  ...HEADERS,
];

/** Sends one of them. @param headers those that the address demands besides */
export const sendBad = (
  person: HttpPerson,
  method: string,
  to: string,
  bad: BadRequest,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): Promise<Outcome> =>
  judgeAnswer(`${method} ${to} with ${bad.name}`, () =>
    person(to, { method, body: bad.body, headers: { ...headers, ...bad.headers } }),
  );

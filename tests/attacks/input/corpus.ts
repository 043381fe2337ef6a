import { tidyText } from "#lib/schemas/text.ts";

/** One bad input. `kind` is the class it belongs to. */
export type BadInput = { readonly kind: string; readonly value: unknown };

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const point = (...points: readonly number[]): string => String.fromCodePoint(...points);

const each = (kind: string, values: readonly unknown[]): BadInput[] =>
  values.map((value) => ({ kind, value }));

/** What people type into a field that programs trip over; each stands alone and inside a word. */
const around = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => [part, `a${part}b`, `${part} end`]);

const UNICODE = [
  ...["é", "Å", "ñ", "ö", "ß", "ﬁ", "ﷺ", "Ω", "ｆｕｌｌ", "①", "ǅ", "İ", "ı", "ẞ", "K", "한글"].flatMap(
    (text) => [text.normalize("NFC"), text.normalize("NFD"), text.toUpperCase()],
  ),
  ...["👩🏽‍⚕️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇬🇧", "1️⃣", "𝒜", "𠮷", "🫠"],
  ...range(10).map((index) => `e${"\u0301\u0323\u0338".repeat(index * 4 + 1)}`),
  ...[
    "раураl",
    "Αdmin",
    "ѕсоре",
    "user＠example.com",
    "a﹫b.example",
    "ⅰⅱ",
    "℀",
    "＜b＞",
    "’",
    "“x”",
    "…",
    "–",
  ],
  ...around([
    "\ufeff",
    "\u2028",
    "\u2029",
    "\ue000",
    point(0xf0000),
    "\u200b",
    "\u00ad",
    "\u034f",
    "\ufffe",
    point(0x1fffe),
  ]),
];
const DIRECTION = [
  ...["أحمد", "דוד", "محمد 5mg", "5mg محمد", "שלום (12)", "עברית English عربي", "مرهم ٥ مغ"],
  ...around([
    "\u202e",
    "\u202d",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
  ]),
];
const ILL_FORMED = [
  ...["\u0000", "a\u0000b", "\ud800", "\udfff", "a\udc00b", "\ud800\ud800", "x\ud83d"],
  ...range(32).map((code) => `a${point(code)}b`),
  ...range(32).map((code) => `a${point(code + 0x7f)}b`),
];
const SPACES = [
  " ",
  "   ",
  "\u00a0",
  "\t",
  "\n",
  "\r\n",
  "a\n",
  "\na",
  " a ",
  "a\r\nb",
  "a\rb",
  "\u3000a",
  "a  b",
  "\u2003",
  "\u180e",
];
const TAGS = [
  "script",
  "svg",
  "img",
  "iframe",
  "math",
  "style",
  "body",
  "a",
  "form",
  "template",
  "object",
  "details",
];
const MARKUP = [
  ...TAGS.flatMap((tag) => [
    `<${tag}>alert(1)</${tag}>`,
    `<${tag} onload=alert(1)>`,
    `"><${tag} src=x onerror=alert(1)>`,
    `<${tag.toUpperCase()}/x=1/onclick=alert\`1\`>`,
    `</${tag}><!--`,
    `&lt;${tag}&gt;`,
    `<${tag} style="background:url(javascript:alert(1))">`,
    `%3C${tag}%3E`,
  ]),
  ...[
    "{{7*7}}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "*{7*7}",
    "javascript:alert(1)",
    "data:text/html,<script>1</script>",
  ],
  ...[
    "</textarea>",
    "</title><script>",
    "]]>",
    "<!DOCTYPE x>",
    "-->",
    "$ACTION_ID_1",
    "$undefined",
    "$$",
    "$@1",
    "$Fx",
    "$K1",
  ],
];
const QUERIES = [
  ...[
    "' or '1'='1",
    "'; drop table patient; --",
    '" or ""="',
    "1 union select null",
    "\\'; --",
    "$1",
    "%",
    "_",
    "%_%",
  ],
  ...[
    "')) or 1=1 --",
    "pg_sleep(5)",
    "'||pg_sleep(5)||'",
    "1; select pg_sleep(5)",
    "\\",
    "\\x00",
    "'",
    "''",
    "E'\\\\x41'",
  ],
];
const FORMULAS = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "|", "%"].flatMap((sign) => [
  `${sign}1+1`,
  `${sign}cmd|' /C calc'!A0`,
  `${sign}HYPERLINK("http://x.invalid","a")`,
  `"${sign}a","b"`,
]);
const NUMBERS = [
  ...[
    "-0",
    "2147483647",
    "2147483648",
    "9007199254740993",
    "1e308",
    "1e309",
    "1,5",
    "1e3",
    "٣",
    "１",
    "NaN",
    "Infinity",
  ],
  ...[
    "-1",
    "0.1",
    "0.30000000000000004",
    "0x10",
    "1_000",
    "+5",
    " 5 ",
    "5.",
    ".5",
    "00",
    "1.0",
    "1e-7",
    "½",
    "²",
  ],
];
const RAW_NUMBERS = [-0, -1, 0.5, 2 ** 31, 2 ** 53 + 2, 1e308, -1e308, 0.1 + 0.2, 5e-324, 1e21];
const DATES = [
  ...[
    "0000-00-00",
    "0001-01-01",
    "9999-12-31",
    "275760-09-13",
    "-000001-01-01",
    "2024-02-29",
    "2026-02-29",
    "1900-02-29",
  ],
  ...[
    "2000-02-29",
    "2026-03-29T01:30",
    "2026-10-25T01:30",
    "2016-12-31T23:59:60Z",
    "2126-01-01",
    "1896-01-01",
    "01/02/2026",
  ],
  ...[
    "31/04/2026",
    "29/02/2025",
    "1/1/26",
    "13/13/2013",
    "infinity",
    "-infinity",
    "today",
    "epoch",
    "31 June 2020",
    "99999999",
  ],
  ...[
    "2026-1-1",
    "２０２６-０１-０１",
    "٢٠٢٦-٠١-٠١",
    "2026-01-01 ",
    "2026–01–01",
    "20260101",
    "2026-W01-1",
    "Jan 2026",
    "2026",
  ],
];
const IDENTITY = [
  ...[
    "O'Neil",
    "Null",
    "null",
    "undefined",
    "true",
    "None",
    "NaN",
    "Test",
    "de la Cruz-Ñuñez",
    "Ng",
    "X Æ A-12",
    "d’Arcy",
  ],
  ...[
    "9434765919",
    "943 476 5919",
    "943-476-5919",
    "9434765918",
    "0000000000",
    "1111111111",
    "９４３４７６５９１９",
    "94347659190",
  ],
  ...[
    "a@b",
    "a@b.c",
    "a@@b.example",
    "a b@c.example",
    "a@b.example\nbcc: c@d.example",
    "A@B.EXAMPLE",
    `${"a".repeat(65)}@b.example`,
  ],
  ...["+44 20 7946 0000", "020 7946 0000 ext 5", "()", "+", "0".repeat(17), "१२३४५६"],
];
const PATHS = [
  ...[
    "../../etc/passwd",
    "..%2f..%2f",
    "/etc/passwd",
    "C:\\x",
    "%00",
    "a%00.pdf",
    "a\r\nSet-Cookie: x=1",
    "file:///x",
    "con",
    ".",
  ],
  ...[
    "\\\\host\\share",
    "a;b",
    "~root",
    "//x.invalid",
    "http://x.invalid",
    "https:x.invalid",
    "/\\x.invalid",
    "?a=b#c",
    "%",
    "%zz",
  ],
];
const STRUCTURES = [
  ...[null, true, false, [], {}, [null], [[]], [1, "a"], {}, { a: 1 }],
  ...[
    { contains: "a" },
    { not: "" },
    { equals: null },
    { in: [] },
    { gt: 0 },
    { OR: [{}] },
    { $ne: null },
    { set: "x" },
  ],
  ...[
    { length: 5 },
    { toString: 1 },
    { toString: null, valueOf: null },
    { then: 1 },
    { constructor: { prototype: { x: 1 } } },
  ],
  ...['{"__proto__":{"administrator":true}}', '{"constructor":{"prototype":{"x":1}}}'].map(
    (text) => JSON.parse(text) as unknown,
  ),
  range(1000),
  Object.fromEntries(range(1000).map((index) => [`k${String(index)}`, index])),
  JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`) as unknown,
  JSON.parse(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`) as unknown,
];
/** Lengths about the limits that fields have, in code points. */
const LENGTHS = [
  1, 2, 35, 36, 40, 41, 60, 61, 80, 81, 100, 101, 120, 121, 200, 201, 254, 255, 400, 401, 500, 501, 1000,
  1001,
];
const LONG = [
  ...[...LENGTHS, 1999, 2000, 2001, 4000, 4001, 5000, 5001, 20_000, 20_001].flatMap((length) =>
    ["x", "𝒜"].map((one) => one.repeat(length)),
  ),
  ...["x", " ", "\n", "a ", "-", "1", ".", "'", "\u0301", "(", "@", "a@", "0/"].map((one) =>
    one.repeat(Math.floor(65_536 / one.length)),
  ),
];

/**
 * What is put into every field: the classes of bad input, generated anew each time, so that nothing large is stored. Half
 * a megabyte and more is left to the protocol's own list.
 */
export function badInputs(): readonly BadInput[] {
  return [
    ...each("Unicode", UNICODE),
    ...each("direction", DIRECTION),
    ...each("ill-formed", ILL_FORMED),
    ...each("spaces", SPACES),
    ...each("markup", MARKUP),
    ...each("query", QUERIES),
    ...each("formula", FORMULAS),
    ...each("number", [...NUMBERS, ...RAW_NUMBERS]),
    ...each("date", DATES),
    ...each("identity", IDENTITY),
    ...each("path", PATHS),
    ...each("structure", STRUCTURES),
    ...each("length", LONG),
  ];
}

/**
 * Whether a kept text is what was typed: byte for byte, or in the one form that texts are kept in.
 *
 * @param typed as it was sent @param kept as it came back
 */
export const isFaithful = (typed: string, kept: string): boolean =>
  kept === typed || kept === tidyText(typed);

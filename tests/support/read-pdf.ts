import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a test asks of a PDF: its words in tagged order, its marks for readers, its type and its fonts. */
export type ReadPdf = {
  readonly taggedWords: readonly string[];
  readonly pages: readonly ReadPage[];
  readonly marked: boolean;
  readonly language: string | null;
  readonly title: string | null;
  readonly universalAccess: string | null;
  readonly roles: readonly string[];
  /** Texts that are tagged with a language of their own, in order. */
  readonly foreign: readonly { readonly language: string; readonly text: string }[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
};

/** One page: its size and the outermost text in points, the smallest type, and the words outside the tagged text. */
export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly smallestType: number;
  readonly artifactWords: readonly string[];
  /** The blocks of tagged text as they follow one another on the page: headings, paragraphs, rows, items. */
  readonly blocks: readonly { readonly role: string; readonly words: readonly string[] }[];
};

type Loaded = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Loaded["getPage"]>>;
type Content = Awaited<ReturnType<Page["getTextContent"]>>["items"];

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Sorts the text of a page into tagged content by its mark, and artefacts. Marks nest. */
function splitByMark(items: Content): { tagged: Map<string, string>; artifacts: string } {
  const tagged = new Map<string, string>();
  const open: (string | null)[] = [];
  let artifacts = "";
  for (const item of items) {
    if ("str" in item) {
      const mark = open.filter((id) => id !== null).at(-1);
      const text = item.str + (item.hasEOL ? " " : "");
      if (mark === undefined) artifacts += `${text} `;
      else tagged.set(mark, (tagged.get(mark) ?? "") + text);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("id" in item && typeof item.id === "string" ? item.id : null);
  }
  return { tagged, artifacts };
}

type TreeNode = NonNullable<Awaited<ReturnType<Page["getStructTree"]>>>;
type TreeChild = TreeNode["children"][number];

/** Texts in the reading order of the structure tree; a block's end also ends a word. */
type Seen = { readonly roles: Set<string>; readonly foreign: { language: string; text: string }[] };

function readTree(node: TreeChild, tagged: ReadonlyMap<string, string>, seen: Seen): string {
  if (!("children" in node)) return node.type === "content" ? (tagged.get(node.id) ?? "") : "";
  seen.roles.add(node.role);
  // What a figure holds is drawn for the eye: readers are told its alternative text.
  if (node.role === "Figure") return "";
  const inner = node.children.map((child) => readTree(child, tagged, seen)).join("");
  // So is a label that is a bullet or a box; one with letters is part of the text.
  if (node.role === "Lbl" && !/\p{Letter}/u.test(inner)) return "";
  if ("lang" in node && typeof node.lang === "string")
    seen.foreign.push({ language: node.lang, text: inner });
  return ["Span", "Strong", "Em"].includes(node.role) ? inner : ` ${inner} `;
}

const BLOCKS = ["H1", "H2", "H3", "P", "TR", "LI"];

/** The outermost of these in reading order; a row or an item is not looked into. */
function blocksIn(node: TreeChild, tagged: ReadonlyMap<string, string>): ReadPage["blocks"] {
  if (!("children" in node)) return [];
  if (BLOCKS.includes(node.role)) {
    const seen: Seen = { roles: new Set(), foreign: [] };
    return [{ role: node.role, words: words(readTree(node, tagged, seen)) }];
  }
  return node.children.flatMap((child) => blocksIn(child, tagged));
}

async function fontsOf(page: Page): Promise<ReadPdf["fonts"]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Set<string>();
  fnArray.forEach((operation, index) => {
    const args: unknown = argsArray[index];
    if (operation === OPS.setFont && Array.isArray(args)) names.add(String(args[0]));
  });
  return [...names].map((id) => {
    const font: { name: string; missingFile?: boolean } = page.commonObjs.get(id);
    return { name: font.name, embedded: font.missingFile !== true };
  });
}

/** Reads a PDF with an independent reader. Rejects when the bytes are not a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes.slice(),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  const seen: Seen = { roles: new Set(), foreign: [] };
  const fonts = new Map<string, boolean>();
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { tagged, artifacts } = splitByMark(items);
    const tree = await page.getStructTree();
    texts.push(readTree(tree, tagged, seen));
    const drawn = items.filter((item) => "str" in item).filter((item) => item.str.trim() !== "");
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      width,
      height,
      left: Math.min(...drawn.map((item) => Number(item.transform[4]))),
      right: Math.max(...drawn.map((item) => Number(item.transform[4]) + item.width)),
      smallestType: Math.min(...drawn.map((item) => item.height)),
      artifactWords: words(artifacts),
      blocks: blocksIn(tree, tagged).filter((block) => block.words.length > 0),
    });
    for (const font of await fontsOf(page)) fonts.set(font.name, font.embedded);
  }
  const { info, metadata } = await pdf.getMetadata();
  // Typed as an object, given as a Map.
  const mark: unknown = await pdf.getMarkInfo();
  const facts = new Map<string, unknown>(Object.entries(info));
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const result: ReadPdf = {
    // A line may end after the hyphen of a word, which is one word still.
    taggedWords: words(texts.join(" ").replaceAll(/(?<=\p{L}-) (?=\p{L})/gu, "")),
    pages,
    marked: mark instanceof Map && mark.get("Marked") === true,
    language: text(facts.get("Language")),
    title: text(facts.get("Title")),
    universalAccess: text(metadata.get("pdfuaid:part")),
    roles: [...seen.roles],
    foreign: seen.foreign,
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
  };
  await task.destroy();
  return result;
}

/** How many pages a PDF has; much faster than reading it whole. */
export async function countPages(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

import "server-only";

import { readFileSync } from "node:fs";
import path from "node:path";

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * The product's own typeface, and behind it those that lend the letters it lacks: Latin Extended, Greek and Cyrillic,
 * Arabic, Hebrew. Vazirmatn draws an Arabic letter as one glyph, so that a screen reader gets it back as one; Noto puts
 * letters together from parts, and stands in for those that Vazirmatn lacks. Only the weights in use are loaded. Paths are literals joined to the working directory, and each is
 * read where it stands, because that is how the build finds the files to ship.
 */
function readFonts(): Buffer[] {
  return [
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
      ),
    ),
    readFileSync(
      path.join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
      ),
    ),
    readFileSync(
      path.join(process.cwd(), "node_modules/@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
      ),
    ),
    readFileSync(
      path.join(
        process.cwd(),
        "node_modules/@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf",
      ),
    ),
  ];
}

/** Where the templates lie, and what they may read. */
export const TEMPLATE_FOLDER = path.join(process.cwd(), "lib/documents/templates");

type Warm = {
  readonly compiler: NodeCompiler;
  /** Of the handout. */
  readonly template: string;
  readonly recordTemplate: string;
};

let warm: Warm | undefined;

/**
 * The Typst compiler with the embedded fonts and the templates of the handout and of the signed record. Made once and kept: the first document takes
 * about twenty milliseconds, each later one a few.
 */
export function handoutCompiler(): Warm {
  warm ??= {
    compiler: NodeCompiler.create({
      workspace: TEMPLATE_FOLDER,
      fontArgs: [{ fontBlobs: readFonts() }],
    }),
    template: readFileSync(path.join(process.cwd(), "lib/documents/templates/handout.typ"), "utf8"),
    recordTemplate: readFileSync(path.join(process.cwd(), "lib/documents/templates/record.typ"), "utf8"),
  };
  return warm;
}

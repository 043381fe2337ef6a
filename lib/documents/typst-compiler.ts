import "server-only";

import { readFileSync } from "node:fs";
import path from "node:path";

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * Paths are literals joined to the working directory, because the build finds the files to ship by reading them here.
 */
function fontFiles(): readonly string[] {
  return [
    path.join(
      process.cwd(),
      "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
    ),
    path.join(
      process.cwd(),
      "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
    ),
    path.join(
      process.cwd(),
      "node_modules/@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
    ),
  ];
}

let warm: { readonly compiler: NodeCompiler; readonly template: string } | undefined;

/**
 * The Typst compiler with the embedded fonts and the handout template. Made once and kept: the first document takes
 * about twenty milliseconds, each later one a few.
 */
export function handoutCompiler(): { readonly compiler: NodeCompiler; readonly template: string } {
  warm ??= {
    compiler: NodeCompiler.create({
      workspace: path.join(process.cwd(), "lib/documents/templates"),
      fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
    }),
    template: readFileSync(path.join(process.cwd(), "lib/documents/templates/handout.typ"), "utf8"),
  };
  return warm;
}

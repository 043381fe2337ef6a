import path from "node:path";

import { Document, Font, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";

import type {
  HandoutBlock,
  HandoutDocument,
  HandoutSentence,
} from "#lib/clinical/handout/handout-document.ts";

import type { Stroke } from "#lib/catalogue/drawings/drawings.ts";
import { strokesOf } from "#lib/catalogue/drawings/site-marks.ts";
import { drawCalendarCode } from "#lib/documents/calendar-code.ts";

import { timeRuns } from "./handout-pdf-documents.ts";

const FONTS = path.join(process.cwd(), "node_modules/@expo-google-fonts/atkinson-hyperlegible-next");
Font.register({
  family: "Atkinson",
  fonts: [
    { src: path.join(FONTS, "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"), fontWeight: 400 },
    { src: path.join(FONTS, "600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf"), fontWeight: 600 },
    { src: path.join(FONTS, "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"), fontWeight: 700 },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: { fontFamily: "Atkinson", fontSize: 12, paddingHorizontal: 57, paddingVertical: 72 },
  top: { position: "absolute", top: 36, left: 57, right: 57, flexDirection: "row" },
  bottom: { position: "absolute", bottom: 28, left: 57, right: 57 },
  bold: { fontWeight: 700 },
  title: { fontSize: 21, fontWeight: 700, color: "#0b625d" },
  heading: { fontSize: 14.6, fontWeight: 700, color: "#0b625d", marginTop: 12, marginBottom: 6 },
  small: { fontWeight: 700, marginTop: 6 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#cccccc", paddingVertical: 4 },
  cell: { flex: 1 },
  box: { width: 8, height: 8, borderWidth: 0.9, borderColor: "#1a1a1a", marginRight: 6 },
  call: { borderWidth: 1.4, borderColor: "#0b625d", backgroundColor: "#eef4f3", padding: 10, marginTop: 12 },
});

const run = (sentences: readonly HandoutSentence[]) => sentences.map((sentence) => sentence.text).join(" ");
const text = (style: (typeof styles)[keyof typeof styles] | null, ...children: string[]) =>
  createElement(Text, style === null ? null : { style }, ...children);
const items = (list: readonly (readonly HandoutSentence[])[]) =>
  list.map((item) => text(null, `•  ${run(item)}`));
const row = (...cells: ReactElement[]) => createElement(View, { style: styles.row, wrap: false }, ...cells);

const drawing = (units: number, paths: readonly ReactElement[], points = 42) =>
  createElement(
    Svg,
    { viewBox: `0 0 ${String(units)} ${String(units)}`, style: { width: points, height: points } },
    ...paths,
  );
const peerStroke = ({ kind, path }: Stroke) =>
  createElement(Path, {
    d: path,
    ...(kind === "ink" ? {} : { stroke: "#1a1a1a", strokeWidth: kind === "thin" ? 2 : 3 }),
    fill: kind === "ink" ? "#1a1a1a" : kind === "paper" ? "#ffffff" : "none",
  });

function blockElements(block: HandoutBlock, madeOn: string): ReactElement[] {
  switch (block.kind) {
    case "heading":
      return [text(styles.small, block.text)];
    case "paragraph":
      return [text(null, run(block.sentences))];
    case "list":
      return items(block.items);
    case "ticks":
      return block.items.map((item) =>
        row(createElement(View, { style: styles.box }), text(null, run(item))),
      );
    case "schedule":
      return [
        row(...block.columns.map((column) => text(styles.bold, column))),
        ...block.rows.map((line) =>
          row(
            text(styles.cell, line.date.text),
            text(styles.cell, line.visit.text),
            createElement(View, { style: styles.box }),
          ),
        ),
      ];
    case "timeline":
      return [
        row(...block.columns.map((column) => text(styles.bold, column))),
        ...block.rows.map((line) =>
          row(text(styles.cell, line.when.text), text(styles.cell, run(line.sentences))),
        ),
      ];
    case "pictures":
      return block.items.map((picture) =>
        row(
          drawing(100, strokesOf(picture.drawing, picture.parts).map(peerStroke)),
          text(styles.cell, run(picture.sentences)),
        ),
      );
    case "calendar-code": {
      const { size, path } = drawCalendarCode(block, madeOn);
      return [
        row(text(styles.cell, run(block.sentences)), drawing(size, [createElement(Path, { d: path })], 125)),
      ];
    }
    // The handout that is measured has none of these.
    case "fields":
    case "table":
    case "signatures":
      return [];
    case "call-us":
      return [...items(block.items), text(styles.bold, run(block.contact)), text(null, run(block.emergency))];
  }
}

function peerDocument(handout: HandoutDocument) {
  const { identity } = handout;
  const sections = handout.sections.map((section) =>
    createElement(
      View,
      section.id === "call" ? { style: styles.call, wrap: false } : null,
      text(styles.heading, section.heading),
      ...section.blocks.flatMap((block) => blockElements(block, handout.madeOn)),
    ),
  );
  const header = createElement(
    View,
    { style: styles.top, fixed: true },
    text(styles.cell, identity.name),
    text(null, `${identity.born}   ${identity.number}`),
  );
  const footer = createElement(Text, {
    style: styles.bottom,
    fixed: true,
    render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
      `${handout.demonstrationMark ?? ""} ${handout.imprint} ${String(pageNumber)}/${String(totalPages)}`,
  });
  return createElement(
    Document,
    { title: handout.title, language: handout.language },
    createElement(
      Page,
      { size: "A4", style: styles.page },
      header,
      text(styles.title, handout.title),
      text(null, run(handout.lead)),
      ...sections,
      footer,
    ),
  );
}

process.stdout.write(JSON.stringify(await timeRuns((handout) => renderToBuffer(peerDocument(handout)))));

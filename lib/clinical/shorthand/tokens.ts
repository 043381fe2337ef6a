import type { Finding } from "../model/clinical-case.ts";
import {
  BASES,
  BORDERS,
  COLOURS,
  CONSISTENCIES,
  DEPRESSIONS,
  DERMOSCOPY_SIGNS,
  DISTRIBUTIONS,
  LESIONS,
  RAISED_EXTENTS,
  SITES,
  SURFACES,
  SYMPTOMS,
  WALLS,
} from "../model/finding-vocabulary.ts";
import type { ShorthandToken } from "./token.ts";

const plain = (term: string): string => term.replaceAll("-", " ");

/** Other spellings of a term of the vocabulary. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "upper-lip": ["upper lip", "lip"],
  "upper-back": ["upper back"],
  "lower-back": ["lower back"],
  jawline: ["jaw", "mandible"],
  periocular: ["eyes"],
  shoulder: ["shoulders"],
  "dark-brown": ["dark brown", "dkbrown"],
  "grey-blue": ["grey blue", "gray-blue", "grey", "gray"],
  purple: ["violet", "violaceous"],
  skin: ["skin-coloured", "flesh"],
  "ice-pick": ["ice pick", "icepick"],
  boxcar: ["box-car", "box car"],
  rolling: ["roll"],
  depressed: ["atrophic"],
  papule: ["papules"],
  pustule: ["pustules"],
  nodule: ["nodules"],
  comedone: ["comedones"],
  cyst: ["cysts"],
  telangiectasia: ["telangiectasias"],
  excoriation: ["excoriations", "picked"],
  "hard-nodule": ["hard nodule"],
  itch: ["itchy"],
  pain: ["painful"],
  tenderness: ["tender"],
};

function token(key: string, term: string, text: string, meaning: string, sets: Finding): ShorthandToken {
  return { text, also: SPELLINGS[term] ?? [], meaning, sets, prints: `${key}=${term}` };
}

function flag(
  key: string,
  value: boolean,
  text: string,
  also: readonly string[],
  meaning: string,
  sets: Finding,
): ShorthandToken {
  return { text, also, meaning, sets, prints: `${key}=${String(value)}` };
}

function spelling(text: string, also: readonly string[], meaning: string, sets: Finding): ShorthandToken {
  return { text, also, meaning, sets, prints: null };
}

const NOTHING_FOUND: readonly ShorthandToken[] = [
  {
    text: "no-symptoms",
    also: ["asymptomatic"],
    meaning: "no symptoms",
    sets: { symptoms: [] },
    prints: "symptoms=",
  },
  { text: "no-lesions", also: [], meaning: "no lesions", sets: { lesions: [] }, prints: "lesions=" },
  {
    text: "no-pattern",
    also: [],
    meaning: "no pattern",
    sets: { distribution: [] },
    prints: "distribution=",
  },
  { text: "no-border", also: [], meaning: "no special border", sets: { border: [] }, prints: "border=" },
  { text: "spares-none", also: [], meaning: "spares nothing", sets: { spares: [] }, prints: "spares=" },
  {
    text: "dsc-none",
    also: [],
    meaning: "dermoscopy: nothing",
    sets: { dermoscopy: [] },
    prints: "dermoscopy=",
  },
];

/** Every word of the shorthand; `MEASURES` holds its numbers. No two words share a spelling (a test checks it). */
export const TOKENS: readonly ShorthandToken[] = [
  { text: "R", also: ["right", "rt"], meaning: "right", sets: { side: "right" }, prints: "side=right" },
  { text: "L", also: ["left", "lt"], meaning: "left", sets: { side: "left" }, prints: "side=left" },
  {
    text: "both",
    also: ["bilateral", "b/l"],
    meaning: "both sides",
    sets: { side: "both" },
    prints: "side=both",
  },
  ...SITES.map((site) => token("sites", site, site, plain(site), { sites: [site] })),
  spelling("cheeks", [], "both cheeks", { sites: ["cheek"], side: "both" }),
  spelling("temples", [], "both temples", { sites: ["temple"], side: "both" }),
  ...COLOURS.map((colour) => token("colour", colour, colour, plain(colour), { colour: [colour] })),
  {
    text: "blanch",
    also: ["blanches", "blanching"],
    meaning: "blanches",
    sets: { blanches: "yes" },
    prints: "blanches=yes",
  },
  {
    text: "part-blanch",
    also: ["partly-blanches", "part blanch"],
    meaning: "blanches partly",
    sets: { blanches: "partly" },
    prints: "blanches=partly",
  },
  {
    text: "no-blanch",
    also: ["non-blanching", "nonblanching", "no blanch"],
    meaning: "does not blanch",
    sets: { blanches: "no" },
    prints: "blanches=no",
  },
  ...SURFACES.map((surface) => token("surface", surface, surface, surface, { surface })),
  ...DEPRESSIONS.map((depression) =>
    token("depression", depression, depression, `${plain(depression)} scar`, {
      surface: "depressed",
      depression,
    }),
  ),
  ...RAISED_EXTENTS.map((raised) =>
    token("raised", raised, raised, `raised ${plain(raised)}`, { surface: "raised", raised }),
  ),
  ...CONSISTENCIES.map((consistency) =>
    token("consistency", consistency, consistency, consistency, { consistency }),
  ),
  ...WALLS.map((walls) => token("walls", walls, walls, `${walls} walls`, { walls })),
  ...BASES.map((base) => token("base", base, `base-${base}`, `${base} base`, { base })),
  ...LESIONS.map((lesion) => token("lesions", lesion, lesion, plain(lesion), { lesions: [lesion] })),
  ...DISTRIBUTIONS.map((pattern) =>
    token("distribution", pattern, pattern, plain(pattern), { distribution: [pattern] }),
  ),
  ...BORDERS.map((border) =>
    token("border", border, border, `border: ${plain(border)}`, { border: [border] }),
  ),
  ...SYMPTOMS.map((symptom) => token("symptoms", symptom, symptom, symptom, { symptoms: [symptom] })),
  ...SITES.map((site) => ({
    text: `spares-${site}`,
    also: [],
    meaning: `spares ${plain(site)}`,
    sets: { spares: [site] },
    prints: `spares=${site}`,
  })),
  ...DERMOSCOPY_SIGNS.map((sign) =>
    token("dermoscopy", sign, `dsc-${sign}`, `dermoscopy: ${plain(sign)}`, { dermoscopy: [sign] }),
  ),
  ...NOTHING_FOUND,
  flag("flattensOnStretch", true, "stretch", ["flattens"], "flattens on stretch", {
    flattensOnStretch: true,
  }),
  flag("flattensOnStretch", false, "no-stretch", ["no stretch"], "does not flatten on stretch", {
    flattensOnStretch: false,
  }),
  flag("tethered", true, "tethered", [], "tethered", { tethered: true }),
  flag("tethered", false, "not-tethered", ["not tethered"], "not tethered", { tethered: false }),
  flag("growing", true, "growing", [], "growing", { growing: true }),
  flag("growing", false, "not-growing", ["not growing"], "not growing", { growing: false }),
  flag("acneAtSite", true, "acne-site", ["acne site"], "acne was there", { acneAtSite: true }),
  flag("acneAtSite", false, "no-acne-site", [], "no acne was there", { acneAtSite: false }),
  flag("sideLightShadow", true, "shadow", [], "raking light shows a shadow", { sideLightShadow: true }),
  flag("sideLightShadow", false, "no-shadow", ["no shadow"], "raking light shows no shadow", {
    sideLightShadow: false,
  }),
  {
    text: "wood+",
    also: ["woods+"],
    meaning: "Wood's lamp enhances",
    sets: { woodsLamp: "enhances" },
    prints: "woodsLamp=enhances",
  },
  {
    text: "wood-",
    also: ["woods-"],
    meaning: "Wood's lamp: no change",
    sets: { woodsLamp: "no-change" },
    prints: "woodsLamp=no-change",
  },
];

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
  type Site,
} from "../model/finding-vocabulary.ts";
import type { ShorthandToken, WordGroup } from "./token.ts";

const plain = (term: string): string => term.replaceAll("-", " ");

/** Other spellings of a term of the vocabulary, beside the one with spaces for hyphens. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "upper-lip": ["lip"],
  jawline: ["jaw", "jaw line", "mandible"],
  glabella: ["glabellar"],
  periocular: ["eyes", "eyelid", "eyelids"],
  other: ["elsewhere", "other-site", "other site"],
  red: ["reddish"],
  brown: ["brownish"],
  "dark-brown": ["dkbrown"],
  "grey-blue": ["gray-blue", "gray blue", "grey", "gray", "blue", "blue-grey", "blue-gray"],
  purple: ["violet", "violaceous"],
  skin: ["skin-coloured", "skin coloured", "skin-colored", "skin colored", "flesh"],
  flat: ["macular"],
  depressed: ["atrophic", "dip", "hollow"],
  raised: ["elevated"],
  "ice-pick": ["icepick"],
  boxcar: ["box-car", "box car", "punched-out", "punched out"],
  rolling: ["roll"],
  linear: ["trough"],
  vermiculate: ["worm-eaten", "worm eaten"],
  "within-border": ["hypertrophic"],
  "beyond-border": ["keloidal"],
  macule: ["macules"],
  papule: ["papules"],
  pustule: ["pustules"],
  nodule: ["nodules"],
  comedone: ["comedones", "comedo", "comedos", "blackheads", "whiteheads"],
  cyst: ["cysts"],
  vesicle: ["vesicles"],
  plaque: ["plaques"],
  scale: ["scales", "scaly", "scaling"],
  crust: ["crusts", "crusted"],
  ulcer: ["ulcers", "ulcerated"],
  erosion: ["erosions", "eroded"],
  telangiectasia: ["telangiectasias", "telangiectasiae", "telangiectases"],
  excoriation: ["excoriations", "excoriated", "picked"],
  "hard-nodule": ["hard nodules"],
  "follicular-papule": ["follicular papules"],
  symmetric: ["symmetrical"],
  "former-acne-sites": ["old acne sites"],
  "malar-butterfly": ["butterfly"],
  "single-lesion": ["single", "solitary"],
  "ill-defined": ["vague"],
  "well-defined": ["sharp"],
  "raised-edge": ["rolled-edge", "rolled edge"],
  "arborising-vessels": ["dsc-arborizing-vessels", "dsc arborizing vessels"],
  itch: ["itchy", "itching", "pruritus"],
  pain: ["painful"],
  tenderness: ["tender"],
};

/** A word and its spellings; one with hyphens may also be written with spaces or as one. */
function word(
  group: WordGroup,
  text: string,
  also: readonly string[],
  meaning: string,
  sets: Finding,
  prints: string | null,
): ShorthandToken {
  const apart = text.toLowerCase().replaceAll("-", " ");
  const spellings = text.includes("-") && !text.endsWith("-") ? [apart, apart.replaceAll(" ", "")] : [];
  return { group, text, also: [...new Set([...spellings, ...also])], meaning, sets, prints };
}

function term(
  group: WordGroup,
  key: string,
  value: string,
  text: string,
  meaning: string,
  sets: Finding,
): ShorthandToken {
  return word(group, text, SPELLINGS[value] ?? [], meaning, sets, `${key}=${value}`);
}

/** Both of a pair, where the plural says it. */
const BOTH: readonly (readonly [plural: string, site: Site])[] = [
  ["cheeks", "cheek"],
  ["temples", "temple"],
  ["ears", "ear"],
  ["shoulders", "shoulder"],
  ["arms", "arm"],
  ["hands", "hand"],
  ["legs", "leg"],
];

const NOTHING_FOUND: readonly ShorthandToken[] = [
  word("none", "no-place", ["place unknown"], "place not said", { sites: [] }, "sites="),
  word("none", "no-symptoms", ["asymptomatic", "symptomless"], "no symptoms", { symptoms: [] }, "symptoms="),
  word("none", "no-lesions", [], "no lesions", { lesions: [] }, "lesions="),
  word("none", "no-pattern", [], "no pattern", { distribution: [] }, "distribution="),
  word("none", "no-border", [], "no special border", { border: [] }, "border="),
  word("none", "spares-none", ["spares nothing"], "spares nothing", { spares: [] }, "spares="),
  word("none", "dsc-none", ["dermoscopy nothing"], "dermoscopy: nothing", { dermoscopy: [] }, "dermoscopy="),
];

type Flag = "flattensOnStretch" | "tethered" | "growing" | "acneAtSite" | "sideLightShadow";

function flag(
  group: WordGroup,
  key: Flag,
  value: boolean,
  text: string,
  also: readonly string[],
  meaning: string,
): ShorthandToken {
  return word(group, text, also, meaning, { [key]: value }, `${key}=${String(value)}`);
}

/** Every word of the shorthand; `MEASURES` holds its numbers. No two words share a spelling (a test checks it). */
export const TOKENS: readonly ShorthandToken[] = [
  word("side", "R", ["right", "rt", "r."], "right", { side: "right" }, "side=right"),
  word("side", "L", ["left", "lt", "l."], "left", { side: "left" }, "side=left"),
  word(
    "side",
    "both",
    ["bilateral", "b/l", "bilat", "both sides", "l+r", "r+l"],
    "both sides",
    { side: "both" },
    "side=both",
  ),
  ...SITES.map((site) => term("site", "sites", site, site, plain(site), { sites: [site] })),
  ...BOTH.map(([plural, site]) =>
    word("site", plural, [], `both ${plural}`, { sites: [site], side: "both" }, null),
  ),
  ...COLOURS.map((colour) => term("colour", "colour", colour, colour, plain(colour), { colour: [colour] })),
  word(
    "blanching",
    "blanch",
    ["blanches", "blanching", "blanchable"],
    "blanches",
    { blanches: "yes" },
    "blanches=yes",
  ),
  word(
    "blanching",
    "part-blanch",
    ["partly-blanches", "partly blanches", "partly blanching", "half-blanch"],
    "blanches partly",
    { blanches: "partly" },
    "blanches=partly",
  ),
  word(
    "blanching",
    "no-blanch",
    ["non-blanching", "nonblanching", "non blanching", "not blanching", "does not blanch"],
    "does not blanch",
    { blanches: "no" },
    "blanches=no",
  ),
  ...SURFACES.map((surface) => term("surface", "surface", surface, surface, surface, { surface })),
  ...DEPRESSIONS.map((depression) =>
    term("scar", "depression", depression, depression, `${plain(depression)} scar`, {
      surface: "depressed",
      depression,
    }),
  ),
  ...RAISED_EXTENTS.map((raised) =>
    term("scar", "raised", raised, raised, `raised ${plain(raised)}`, { surface: "raised", raised }),
  ),
  ...CONSISTENCIES.map((consistency) =>
    term("feel", "consistency", consistency, consistency, consistency, { consistency }),
  ),
  ...WALLS.map((walls) => term("scar", "walls", walls, walls, `${walls} walls`, { walls })),
  ...BASES.map((base) => word("scar", `base-${base}`, [], `${base} base`, { base }, `base=${base}`)),
  ...LESIONS.map((lesion) => term("lesion", "lesions", lesion, lesion, plain(lesion), { lesions: [lesion] })),
  ...DISTRIBUTIONS.map((pattern) =>
    term("pattern", "distribution", pattern, pattern, plain(pattern), { distribution: [pattern] }),
  ),
  ...BORDERS.map((border) =>
    term("border", "border", border, border, `border: ${plain(border)}`, { border: [border] }),
  ),
  ...SYMPTOMS.map((symptom) =>
    term("symptom", "symptoms", symptom, symptom, symptom, { symptoms: [symptom] }),
  ),
  ...SITES.map((site) =>
    word("spared", `spares-${site}`, [], `spares ${plain(site)}`, { spares: [site] }, `spares=${site}`),
  ),
  ...DERMOSCOPY_SIGNS.map((sign) =>
    term("aid", "dermoscopy", sign, `dsc-${sign}`, `dermoscopy: ${plain(sign)}`, { dermoscopy: [sign] }),
  ),
  ...NOTHING_FOUND,
  flag("feel", "flattensOnStretch", true, "stretch", ["flattens", "stretches"], "flattens on stretch"),
  flag("feel", "flattensOnStretch", false, "no-stretch", [], "does not flatten on stretch"),
  flag("feel", "tethered", true, "tethered", [], "tethered"),
  flag("feel", "tethered", false, "not-tethered", ["untethered"], "not tethered"),
  flag("feel", "growing", true, "growing", ["grows"], "growing"),
  flag("feel", "growing", false, "not-growing", [], "not growing"),
  flag("pattern", "acneAtSite", true, "acne-site", ["acne here"], "acne was there"),
  flag("pattern", "acneAtSite", false, "no-acne-site", ["no acne here"], "no acne was there"),
  flag("aid", "sideLightShadow", true, "shadow", [], "raking light shows a shadow"),
  flag("aid", "sideLightShadow", false, "no-shadow", [], "raking light shows no shadow"),
  word(
    "aid",
    "wood+",
    ["woods+", "wood's+", "wood +"],
    "Wood's lamp enhances",
    { woodsLamp: "enhances" },
    "woodsLamp=enhances",
  ),
  word(
    "aid",
    "wood-",
    ["woods-", "wood's-", "wood -"],
    "Wood's lamp: no change",
    { woodsLamp: "no-change" },
    "woodsLamp=no-change",
  ),
];

/** Each spelling, in lower case, with its word. */
export const BY_SPELLING: ReadonlyMap<string, ShorthandToken> = new Map(
  TOKENS.flatMap((token) => [token.text.toLowerCase(), ...token.also].map((text) => [text, token] as const)),
);

/** The most words that one spelling has. */
export const LONGEST_SPELLING = 3;

import type {
  Base,
  Blanching,
  Border,
  Colour,
  Consistency,
  Depression,
  DermoscopySign,
  Distribution,
  Lesion,
  RaisedExtent,
  Side,
  Site,
  Surface,
  Symptom,
  Walls,
  WoodsLamp,
} from "#lib/clinical/model/finding-vocabulary.ts";
import { wordsFor } from "./term-words.ts";

type Words<Term extends string> = Readonly<Record<Term, string>>;

export const SITE_WORDS: Words<Site> = {
  forehead: "Forehead",
  glabella: "Glabella",
  temple: "Temple",
  cheek: "Cheek",
  nose: "Nose",
  perioral: "Perioral",
  "upper-lip": "Upper lip",
  chin: "Chin",
  jawline: "Jawline",
  periocular: "Periocular",
  face: "Face",
  ear: "Ear",
  scalp: "Scalp",
  neck: "Neck",
  chest: "Chest",
  shoulder: "Shoulder",
  "upper-back": "Upper back",
  "lower-back": "Lower back",
  back: "Back",
  arm: "Arm",
  hand: "Hand",
  leg: "Leg",
  other: "Other site",
};

export const SIDE_WORDS: Words<Side> = { left: "Left", right: "Right", both: "Both sides" };

export const COLOUR_WORDS: Words<Colour> = {
  pink: "Pink",
  red: "Red",
  purple: "Purple",
  tan: "Tan",
  brown: "Brown",
  "dark-brown": "Dark brown",
  "grey-blue": "Grey-blue",
  yellow: "Yellow",
  skin: "Skin-coloured",
  white: "White",
};

export const BLANCHING_WORDS: Words<Blanching> = {
  yes: "Blanches",
  partly: "Blanches partly",
  no: "Does not blanch",
};
export const SURFACE_WORDS: Words<Surface> = { flat: "Flat", depressed: "Depressed", raised: "Raised" };
export const DEPRESSION_WORDS: Words<Depression> = {
  "ice-pick": "Ice-pick",
  boxcar: "Boxcar",
  rolling: "Rolling",
  vermiculate: "Vermiculate",
  linear: "Linear",
};
export const WALLS_WORDS: Words<Walls> = { vertical: "Vertical", sloping: "Sloping", tapering: "Tapering" };
export const BASE_WORDS: Words<Base> = { flat: "Flat", rounded: "Rounded", pointed: "Pointed" };
export const RAISED_WORDS: Words<RaisedExtent> = {
  "within-border": "Within the old border",
  "beyond-border": "Beyond the old border",
};
export const CONSISTENCY_WORDS: Words<Consistency> = { soft: "Soft", firm: "Firm", hard: "Hard" };

export const LESION_WORDS: Words<Lesion> = {
  macule: "Macule",
  comedone: "Comedone",
  papule: "Papule",
  pustule: "Pustule",
  nodule: "Nodule",
  cyst: "Cyst",
  vesicle: "Vesicle",
  plaque: "Plaque",
  telangiectasia: "Telangiectasia",
  scale: "Scale",
  crust: "Crust",
  ulcer: "Ulcer",
  erosion: "Erosion",
  excoriation: "Excoriation",
  "follicular-papule": "Follicular papule",
  "hard-nodule": "Hard nodule",
};

export const DISTRIBUTION_WORDS: Words<Distribution> = {
  "former-acne-sites": "Former acne sites",
  "central-face": "Central face",
  "malar-butterfly": "Malar butterfly",
  symmetric: "Symmetric",
  "symmetric-patches": "Symmetric patches",
  "perioral-sparing-lip": "Perioral, sparing the lip",
  annular: "Annular",
  follicular: "Follicular",
  photodistributed: "Photodistributed",
  unilateral: "Unilateral",
  "single-lesion": "Single lesion",
  "within-old-scars": "Within old scars",
  diffuse: "Diffuse",
  monomorphic: "Monomorphic",
};

export const BORDER_WORDS: Words<Border> = {
  "ill-defined": "Ill-defined",
  "well-defined": "Well-defined",
  "raised-edge": "Raised edge",
  "spreading-edge": "Spreading edge",
  "central-clearing": "Central clearing",
  pearly: "Pearly",
  irregular: "Irregular",
};

export const SYMPTOM_WORDS: Words<Symptom> = {
  itch: "Itch",
  pain: "Pain",
  burning: "Burning",
  tenderness: "Tenderness",
};

export const DERMOSCOPY_WORDS: Words<DermoscopySign> = {
  vessels: "Vessels",
  network: "Network",
  "pseudo-network": "Pseudo-network",
  "follicular-plugs": "Follicular plugs",
  "arborising-vessels": "Arborising vessels",
  "blue-white": "Blue-white",
  "demodex-tails": "Demodex tails",
};

export const WOODS_LAMP_WORDS: Words<WoodsLamp> = { enhances: "Enhances", "no-change": "No change" };

/** The name of a site, for example “Upper lip”. */
export const siteWords = (site: string): string => wordsFor(SITE_WORDS, site);

/**
 * Where a finding is, for example “Right cheek, chin”; “Site not recorded” when nothing was said. The side is said
 * with the first site only.
 */
export function placeWords(
  sites: readonly string[] | null | undefined,
  side: string | null | undefined,
): string {
  if (!sites || sites.length === 0) return "Site not recorded";
  const named = sites.map(siteWords).join(", ").toLowerCase();
  const sided = side ? `${wordsFor(SIDE_WORDS, side)}, ${named}` : named;
  const place = side === "left" || side === "right" ? `${wordsFor(SIDE_WORDS, side)} ${named}` : sided;
  return place.charAt(0).toUpperCase() + place.slice(1);
}

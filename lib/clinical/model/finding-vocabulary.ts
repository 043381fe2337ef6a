/** The closed vocabularies of one finding: what can be seen, felt or shown with an examination aid. */

export const SITES = [
  "forehead",
  "glabella",
  "temple",
  "cheek",
  "nose",
  "perioral",
  "upper-lip",
  "chin",
  "jawline",
  "periocular",
  "face",
  "ear",
  "scalp",
  "neck",
  "chest",
  "shoulder",
  "upper-back",
  "lower-back",
  "back",
  "arm",
  "hand",
  "leg",
  "other",
] as const;
export type Site = (typeof SITES)[number];

export const SIDES = ["left", "right", "both"] as const;
export type Side = (typeof SIDES)[number];

export const COLOURS = [
  "pink",
  "red",
  "purple",
  "tan",
  "brown",
  "dark-brown",
  "grey-blue",
  "yellow",
  "skin",
  "white",
] as const;
export type Colour = (typeof COLOURS)[number];

export const BLANCHINGS = ["yes", "partly", "no"] as const;
export type Blanching = (typeof BLANCHINGS)[number];

export const SURFACES = ["flat", "depressed", "raised"] as const;
export type Surface = (typeof SURFACES)[number];

export const DEPRESSIONS = ["ice-pick", "boxcar", "rolling", "vermiculate", "linear"] as const;
export type Depression = (typeof DEPRESSIONS)[number];

export const WALLS = ["vertical", "sloping", "tapering"] as const;
export type Walls = (typeof WALLS)[number];
export const BASES = ["flat", "rounded", "pointed"] as const;
export type Base = (typeof BASES)[number];

export const RAISED_EXTENTS = ["within-border", "beyond-border"] as const;
export type RaisedExtent = (typeof RAISED_EXTENTS)[number];

export const CONSISTENCIES = ["soft", "firm", "hard"] as const;
export type Consistency = (typeof CONSISTENCIES)[number];

export const LESIONS = [
  "macule",
  "comedone",
  "papule",
  "pustule",
  "nodule",
  "cyst",
  "vesicle",
  "plaque",
  "telangiectasia",
  "scale",
  "crust",
  "ulcer",
  "erosion",
  "excoriation",
  "follicular-papule",
  "hard-nodule",
] as const;
export type Lesion = (typeof LESIONS)[number];

export const DISTRIBUTIONS = [
  "former-acne-sites",
  "central-face",
  "malar-butterfly",
  "symmetric",
  "symmetric-patches",
  "perioral-sparing-lip",
  "annular",
  "follicular",
  "photodistributed",
  "unilateral",
  "single-lesion",
  "within-old-scars",
  "diffuse",
  "monomorphic",
] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

export const BORDERS = [
  "ill-defined",
  "well-defined",
  "raised-edge",
  "spreading-edge",
  "central-clearing",
  "pearly",
  "irregular",
] as const;
export type Border = (typeof BORDERS)[number];

export const SYMPTOMS = ["itch", "pain", "burning", "tenderness"] as const;
export type Symptom = (typeof SYMPTOMS)[number];

export const DERMOSCOPY_SIGNS = [
  "vessels",
  "network",
  "pseudo-network",
  "follicular-plugs",
  "arborising-vessels",
  "blue-white",
  "demodex-tails",
] as const;
export type DermoscopySign = (typeof DERMOSCOPY_SIGNS)[number];

export const WOODS_LAMP_RESULTS = ["enhances", "no-change"] as const;
export type WoodsLamp = (typeof WOODS_LAMP_RESULTS)[number];

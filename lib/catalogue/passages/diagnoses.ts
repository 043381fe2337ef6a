import { paragraph, writePassage } from "./write-passage.ts";

const FADES = new Set([
  "post-inflammatory-erythema",
  "post-inflammatory-hyperpigmentation",
  "post-inflammatory-hypopigmentation",
]);

const about = (id: string, title: string, sources: readonly string[], block: ReturnType<typeof paragraph>) =>
  writePassage({
    id: `diagnosis.${id}`,
    parent: { kind: "diagnosis", id },
    part: "about",
    title,
    sources,
    fades: FADES.has(id),
    blocks: [block],
  });

/** What each kind of mark is, in the patient's words. Odds are those of the published cohorts. */
export const DIAGNOSIS_PASSAGES = [
  about(
    "post-inflammatory-erythema",
    "Red marks",
    ["S0", "S5", "R59", "R63"],
    paragraph(
      "This is a flat mark left behind by a spot.",
      "Tiny blood vessels in the skin grew wide to help it heal, and have stayed wide for now.",
      { text: "On your skin the mark may look pink, red or purple.", only: { tone: ["lighter"] } },
      {
        text: "On your skin tone the mark may look purple or brown more than red.",
        only: { tone: ["deeper"] },
      },
      {
        text: "It may look pink or red, and on deep skin tones purple or brown.",
        only: { tone: ["unknown"] },
      },
      "The skin itself is smooth.",
      "Most of these marks fade and leave no scar, but a few leave a dent.",
      "Marks last longer if the spot was deep or picked, if you get a lot of sun, or if your skin is sensitive.",
      "A skin rash such as rosacea or eczema can slow things down too.",
    ),
  ),
  about(
    "post-inflammatory-hyperpigmentation",
    "Brown marks",
    ["S0", "S2", "R61", "R62", "R105"],
    paragraph(
      "This is a flat dark mark left behind by a spot.",
      "The skin made too much colour while it healed.",
      { text: "On your skin it may look tan or light brown.", only: { tone: ["lighter"] } },
      { text: "On your skin tone it may look dark brown, grey or almost black.", only: { tone: ["deeper"] } },
      { text: "It may be tan, brown or grey.", only: { tone: ["unknown"] } },
      "It is not a scar, and the skin is level.",
      "In one large study more than half of the people had them for a year or more.",
      "About 1 in 5 had them for five years or more.",
      "Most people get lighter marks with care, but few marks clear in full.",
      "Sun, bright light and picking make them darker.",
      { text: "On deep skin tones they often last longer.", only: { tone: ["deeper", "unknown"] } },
    ),
  ),
  about(
    "atrophic-scar-ice-pick",
    "Small deep scars",
    ["S0", "R54", "R59"],
    paragraph(
      "These scars are narrow and deep, like a tiny hole.",
      "The skin lost some of its support while it healed.",
      "Spots that last long leave them more often.",
      "They do not fade on their own, and scrubbing does not lift them.",
      "Care can make them less deep, but not gone.",
    ),
  ),
  about(
    "atrophic-scar-boxcar",
    "Wide scars with sharp edges",
    ["S0", "R54", "R59"],
    paragraph(
      "These scars are wide dips with steep sides.",
      "The skin lost some of its support while it healed.",
      "Spots that last long leave them more often.",
      "They do not fade on their own, and scrubbing does not lift them.",
      "Care can make them less deep, but not gone.",
    ),
  ),
  about(
    "atrophic-scar-rolling",
    "Soft, wide scars",
    ["S0", "R54", "R59"],
    paragraph(
      "These scars are broad, soft dips, like waves in the skin.",
      "Thin bands under the skin pull it down.",
      "Spots that last long leave them more often.",
      "They do not fade on their own, and scrubbing does not lift them.",
      "Care can make the skin more even, but not quite smooth.",
    ),
  ),
  about(
    "atrophic-scar-early",
    "A new dip in the skin",
    ["S0", "R59", "R22"],
    paragraph(
      "A mark has started to dip.",
      "This can be the start of a scar, so it is good to act now.",
      "In one study about 1 in 3 new dips were gone after six months.",
      "To help stop more, calm your spots and do not pick.",
    ),
  ),
  about(
    "hypertrophic-scar",
    "A raised scar",
    ["S0", "R56", "UNVERIFIED"],
    paragraph(
      "This is a firm, raised mark.",
      "The skin made too much repair tissue.",
      "It stays inside the edge of the old spot.",
      "It is not a germ, and you cannot pass it on.",
      "It may itch.",
      "It may get softer over one to two years.",
    ),
  ),
  about(
    "keloid",
    "A scar that grows",
    ["S0", "R56", "R57"],
    paragraph(
      "This is a firm scar called a keloid.",
      "It has grown past the edge of the old spot.",
      "It is not a germ, and you cannot pass it on.",
      "It may itch or hurt.",
      "It does not go down on its own, and it can grow.",
      "It can come back after care.",
      "After steroid injections, about 1 in 3 came back in the first year, and half within five years.",
      "It can run in families.",
      "Ask us before you let anyone pierce, cut or needle your skin.",
    ),
  ),
  about(
    "papular-scar",
    "Small raised scars",
    ["R58"],
    paragraph(
      "These are small, soft bumps in the colour of your skin.",
      "Most are on the chin or the back.",
      "They are scars, so you cannot squeeze them out.",
      "Skin like this may form thick scars, so we treat it with care.",
    ),
  ),
  about(
    "post-inflammatory-hypopigmentation",
    "Pale marks",
    ["UNVERIFIED"],
    paragraph(
      "This is a mark that is paler than the skin around it.",
      "The skin lost some colour while it healed.",
      "The colour may come back, but this can take many months.",
      "Sun cream keeps the skin around it from going darker, so the mark shows less.",
    ),
  ),
];

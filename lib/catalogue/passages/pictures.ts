import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { LIGHT } from "./safety.ts";
import { paragraph, writePassage } from "./write-passage.ts";

/**
 * A drawing with the sentence printed beside it. The title says what is drawn, for those who cannot see it;
 * `treatments` names the treatments and the advice that it goes with.
 */
const picture = (
  id: string,
  treatments: readonly string[],
  sources: readonly string[],
  drawn: string,
  ...sentences: readonly PassageSentence[]
) =>
  writePassage({
    id: `picture.${id}`,
    parent: { kind: "picture", id },
    part: "picture",
    title: drawn,
    treatments,
    sources,
    blocks: [paragraph(...sentences)],
  });

/** How much, how, and what not to do, as drawings; at last the outlines for where, and the code for a phone. */
export const PICTURE_PASSAGES = [
  picture(
    "fingertip",
    ["azelaic-acid"],
    ["UNVERIFIED"],
    "A line of cream on the last part of a finger",
    "Azelaic acid: enough for the face.",
  ),
  picture(
    "pea",
    ["topical-retinoid"],
    ["UNVERIFIED"],
    "A dot of cream the size of a pea on a fingertip",
    "Vitamin A cream: enough for the face.",
  ),
  picture(
    "sun-cream",
    ["sunscreen-spf30"],
    ["UNVERIFIED"],
    "Two fingers, with a line of cream along each",
    "Sun cream: enough for face and neck.",
  ),
  picture(
    "cool-cloth",
    ["cool-compress"],
    ["S0"],
    "A folded cloth held to a cheek",
    "A cool, damp cloth calms hot skin.",
  ),
  picture(
    "hands-off",
    ["stop-picking"],
    ["S0", "R106"],
    "A fingertip at a spot on the skin, crossed out",
    "Hands off: do not pick or squeeze.",
  ),
  picture(
    "eye-shields",
    LIGHT,
    ["R43", "UNVERIFIED"],
    "A face with shields over both eyes",
    "We cover your eyes for the light.",
  ),
  picture("face", [], ["UNVERIFIED"], "Outline of a face, with the parts to treat marked"),
  picture("front", [], ["UNVERIFIED"], "Outline of a body from the front, with the parts to treat marked"),
  picture("back", [], ["UNVERIFIED"], "Outline of a body from the back, with the parts to treat marked"),
  picture(
    "calendar",
    [],
    ["UNVERIFIED"],
    "Square code for the camera of a phone, with your visits as a calendar",
    "It holds the days, and nothing else about you.",
    "Check that your phone has each day on this list.",
  ),
];

const site = (id: string, name: string) =>
  writePassage({
    id: `site.${id}`,
    parent: { kind: "site", id },
    part: "picture",
    title: name,
    sources: ["UNVERIFIED"],
    blocks: [],
  });

/** What the parts of the skin are called in the line below the drawing of where. */
export const SITE_PASSAGES = [
  site("forehead", "forehead"),
  site("glabella", "between the brows"),
  site("temple", "temples"),
  site("cheek", "cheeks"),
  site("nose", "nose"),
  site("perioral", "around the mouth"),
  site("upper-lip", "upper lip"),
  site("chin", "chin"),
  site("jawline", "jaw"),
  site("periocular", "around the eyes"),
  site("face", "whole face"),
  site("ear", "ears"),
  site("scalp", "scalp"),
  site("neck", "neck"),
  site("chest", "chest"),
  site("shoulder", "shoulders"),
  site("upper-back", "upper back"),
  site("lower-back", "lower back"),
  site("back", "back"),
  site("arm", "arms"),
  site("hand", "hands"),
  site("leg", "legs"),
];

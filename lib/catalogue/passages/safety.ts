import { CLINIC_TREATMENTS, MILD_PEELS, VASCULAR_LIGHT } from "./visits.ts";
import { list, writePassage } from "./write-passage.ts";

/** Treatments with a laser or bright light, during which the eyes are covered. */
export const LIGHT: readonly string[] = [
  ...VASCULAR_LIGHT,
  "q-switched-laser",
  "picosecond-laser",
  "fractional-non-ablative",
  "fractional-ablative",
  "full-field-ablative",
  "led-red",
  "led-blue",
];

/** After these the treated skin whitens on purpose, so that only whitening elsewhere is a reason to call. */
const WHITENING = ["peel-jessner", "peel-tca-superficial", "peel-tca-medium", "tca-cross", "cryotherapy"];
/** After these the marks, or the skin that is about to peel, darken for a while. */
const DARKENING = ["q-switched-laser", "picosecond-laser", "peel-tca-medium"];
/** After these redness is over within a week [R116]; after the others below it lasts for weeks. */
const SHORT_REDNESS = [
  ...VASCULAR_LIGHT,
  "fractional-non-ablative",
  "microneedling",
  "rf-microneedling",
  "fractional-rf",
  ...MILD_PEELS,
];
const LONG_REDNESS = [
  "fractional-ablative",
  "full-field-ablative",
  "mechanical-dermabrasion",
  "peel-tca-medium",
  "tca-cross",
  "subcision",
  "punch-excision",
  "surgical-excision",
];

/** When to call: the same-day list of the reference, by what the plan holds. */
export const SAFETY_PASSAGES = [
  writePassage({
    id: "safety.after-visit",
    parent: { kind: "safety", id: "same-day" },
    part: "call",
    treatments: CLINIC_TREATMENTS,
    sources: ["R116", "UNVERIFIED"],
    blocks: [
      list(
        {
          text: "You get a blister, pus or a fever, or pain that spreads.",
          only: { withoutTreatment: ["cryotherapy"] },
        },
        { text: "You get pus or a fever, or pain that spreads.", only: { treatment: ["cryotherapy"] } },
        { text: "A blister forms where we did not freeze the skin.", only: { treatment: ["cryotherapy"] } },
        "The skin swells a lot, or a cold sore starts.",
        [
          { text: "The skin turns white, grey or black.", only: { withoutTreatment: WHITENING } },
          {
            text: "The skin turns grey or black, or white where we did not treat it.",
            only: { treatment: WHITENING },
          },
          { text: "You see new dark patches.", only: { withoutTreatment: DARKENING } },
          { text: "You see new dark patches once the skin has healed.", only: { treatment: DARKENING } },
        ],
        {
          text: "The skin is still red, hot or puffy after 7 days.",
          only: { treatment: SHORT_REDNESS, withoutTreatment: LONG_REDNESS },
        },
        {
          text: "The skin gets more red, hot or puffy after the first 3 days.",
          only: { treatment: LONG_REDNESS },
        },
      ),
    ],
  }),
  writePassage({
    id: "safety.light",
    parent: { kind: "safety", id: "eyes" },
    part: "call",
    treatments: LIGHT,
    sources: ["R43", "UNVERIFIED"],
    blocks: [list("Your eye hurts or your sight is blurred after light treatment.")],
  }),
  writePassage({
    id: "safety.filler",
    parent: { kind: "safety", id: "blocked-vessel" },
    part: "call",
    treatments: ["dermal-filler-ha", "dermal-filler-permanent"],
    sources: ["UNVERIFIED"],
    blocks: [
      list(
        "After filler, you see less, cannot speak well or feel weak on one side: call the number below at once.",
        [
          "After filler, the skin turns white, grey or blotchy, or hurts a lot: call us at once.",
          "If we do not answer, call the number below.",
        ],
      ),
    ],
  }),
  writePassage({
    id: "safety.heat-needling",
    parent: { kind: "safety", id: "heat-needling" },
    part: "call",
    treatments: ["rf-microneedling", "fractional-rf"],
    sources: ["R38"],
    blocks: [list("The skin feels numb, or you see a new hollow.")],
  }),
  writePassage({
    id: "safety.creams",
    parent: { kind: "safety", id: "reaction" },
    part: "call",
    sources: ["S0", "UNVERIFIED"],
    blocks: [
      list(
        "A cream makes your skin burn, swell or itch a lot: wash it off and stop it.",
        "A mark bleeds, grows fast or does not heal.",
      ),
    ],
  }),
  writePassage({
    id: "safety.pregnancy",
    parent: { kind: "safety", id: "pregnancy" },
    part: "call",
    sources: ["R107", "R113"],
    blocks: [
      list({
        text: "You find that you are pregnant, or you might be.",
        only: { mayBePregnant: true },
      }),
    ],
  }),
  writePassage({
    id: "safety.come-back",
    parent: { kind: "safety", id: "come-back" },
    part: "again",
    sources: ["S0", "R59"],
    blocks: [
      list(
        "A mark starts to dip or rise, grows, gets darker, or spreads.",
        {
          text: "A raised scar hurts or itches more.",
          only: { diagnosis: ["hypertrophic-scar", "keloid", "papular-scar"] },
        },
        "The marks are no better after three months of care.",
        "Your spots come back.",
      ),
    ],
  }),
];

/**
 * What two sentences of one visit could answer differently, and what the strictness of an answer counts. Each answer is
 * a sentence made with `settles`; where two treatments share a visit, the stricter answer stands in both places. A topic
 * of which patients read in one place only is not here.
 */
export const SETTLED_TOPICS = {
  "rest-before:topical-retinoid": "days the vitamin A cream rests before the visit",
  "rest-before:triple-combination-cream": "days the three-part cream rests before the visit",
  "rest-before:hydroquinone": "days hydroquinone rests before the visit",
  "rest-before:azelaic-acid": "days azelaic acid rests before the visit",
  "rest-before:vitamin-c": "days vitamin C rests before the visit",
  "rest-before:topical-tranexamic-acid": "days tranexamic acid on the skin rests before the visit",
  "rest-before:benzoyl-peroxide": "days benzoyl peroxide rests before the visit",
  "rest-before:fruit-acids": "days without fruit acids before the visit",
  "rest-after:topical-retinoid": "days the vitamin A cream rests after the visit",
  "rest-after:triple-combination-cream": "days the three-part cream rests after the visit",
  "rest-after:hydroquinone": "days hydroquinone rests after the visit",
  "rest-after:azelaic-acid": "days azelaic acid rests after the visit",
  "rest-after:vitamin-c": "days vitamin C rests after the visit",
  "rest-after:topical-tranexamic-acid": "days tranexamic acid on the skin rests after the visit",
  "rest-after:benzoyl-peroxide": "days benzoyl peroxide rests after the visit",
  "rest-after:fruit-acids": "days without fruit acids after the visit",
  "tan-before": "days without sun or sunbed before the visit",
  "wax-before": "days without waxing before the visit",
  "days-at-home": "days to keep free after the visit",
  "make-up-after": "days without make-up after the visit",
  "sun-cream-after": "first day of sun cream after the visit",
  "sun-after": "days out of the sun after the visit",
  "sport-after": "days without hard sport after the visit",
  "touch-after":
    "how little the skin may be touched on the day: 0 a cool pack, 1 a cool cloth pressed on, 2 not at all",
  "care-after": "what goes on the skin in the first days: 0 plain cream, 1 the balm we give",
} as const;

export type SettledTopic = keyof typeof SETTLED_TOPICS;

/** Days that stand for "when we say so", which no number may undercut. */
export const WHEN_WE_SAY_SO = 999;

import { addUp, stepsUpTo } from "./add-up.ts";
import { scorePahpi } from "./pigment.ts";
import { scoreCea, scoreGags, scoreIga } from "./redness-and-acne.ts";
import type { ScaleAnswers, ScaleBand, ScaleId, ScaleResult } from "./scale.ts";
import {
  scoreEcca,
  scoreGoodmanBaronQualitative,
  scoreGoodmanBaronQuantitative,
  scoreScarS,
} from "./scars.ts";

const SCORERS: Readonly<Record<ScaleId, (answers: ScaleAnswers) => ScaleResult>> = {
  cea: scoreCea,
  iga: scoreIga,
  pahpi: scorePahpi,
  "goodman-baron-qualitative": scoreGoodmanBaronQualitative,
  "goodman-baron-quantitative": scoreGoodmanBaronQuantitative,
  ecca: scoreEcca,
  "scar-s": scoreScarS,
  gags: scoreGags,
  dlqi: (answers) => addUp([{ id: "total", allowed: stepsUpTo(30) }], answers),
  cadi: (answers) => addUp([{ id: "total", allowed: stepsUpTo(15) }], answers),
};

/** The total of any scale from its answers, or which answers are missing or are no step of it. */
export function scoreScale(id: ScaleId, answers: ScaleAnswers): ScaleResult {
  return SCORERS[id](answers);
}

/** The word for a total, where the scale has bands; null where it has none. */
export function bandOf(bands: readonly ScaleBand[], value: number): string | null {
  return bands.find(({ from, to }) => value >= from && value <= to)?.label ?? null;
}

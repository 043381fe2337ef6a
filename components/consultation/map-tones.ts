import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** The ten tones of the Monk scale, light to dark, as its author publishes them. */
export const MONK_TONES = [
  "#f6ede4",
  "#f3e7db",
  "#f7ead0",
  "#eadaba",
  "#d7bd96",
  "#a07e56",
  "#825c43",
  "#604134",
  "#3a312a",
  "#292420",
] as const;

/** The tone a skin type is drawn with while no tone was recorded. DESIGN: a drawing, not a conversion. */
const DRAWN_AS = { I: 1, II: 3, III: 5, IV: 6, V: 7, VI: 9 } as const;

/** How the skin is drawn: its ground, its lines, and the words that say where the tone comes from. */
export type MapTone = { readonly skin: string; readonly line: string; readonly words: string };

const DARK_LINE = "#2a211c";
const LIGHT_LINE = "#efe3d8";
/** From this tone on, dark lines would not be seen. */
const FIRST_DARK_TONE = 7;

const drawn = (monk: number, words: string): MapTone => ({
  skin: MONK_TONES[monk - 1] ?? "#bdbdbd",
  line: monk >= FIRST_DARK_TONE ? LIGHT_LINE : DARK_LINE,
  words,
});

/** The tone of the drawing: the recorded Monk tone, else the skin type's, else a neutral grey that says so. */
export function mapTone({
  monk,
  fitzpatrick,
}: Pick<ConsultationDraft["skin"], "monk" | "fitzpatrick">): MapTone {
  if (monk) return drawn(monk, `Drawn on Monk tone ${String(monk)}.`);
  if (fitzpatrick) return drawn(DRAWN_AS[fitzpatrick], `Drawn as skin type ${fitzpatrick}.`);
  return { skin: "#bdbdbd", line: DARK_LINE, words: "Skin tone not recorded: drawn in grey." };
}

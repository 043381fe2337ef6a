import { TOKENS } from "./tokens.ts";
import { WORD_GROUPS, type ShorthandToken } from "./token.ts";

/** The words that most visits need, the most usual first; the rest follow group by group. */
const MOST_USUAL = (
  "cheek cheeks chin forehead jawline temple nose R L both red brown pink purple dark-brown flat blanch no-blanch " +
  "ice-pick boxcar rolling raised depressed papule pustule comedone nodule macule telangiectasia acne-site stretch " +
  "shadow no-symptoms itch back chest shoulder neck upper-back part-blanch well-defined ill-defined within-border " +
  "beyond-border firm wood+ wood-"
).split(" ");

const RANKS: ReadonlyMap<ShorthandToken, number> = new Map(
  TOKENS.map((token, at) => {
    const usual = MOST_USUAL.indexOf(token.text);
    const group = WORD_GROUPS.indexOf(token.group);
    return [token, usual >= 0 ? usual : MOST_USUAL.length + group * TOKENS.length + at] as const;
  }),
);

/** How usual a word is; the least is the most usual. */
export const rankOf = (token: ShorthandToken): number => RANKS.get(token) ?? Number.MAX_SAFE_INTEGER;

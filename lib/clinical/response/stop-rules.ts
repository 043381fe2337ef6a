import type { Treatment } from "../model/vocabulary.ts";
import { addMonths, addWeeks, diffDays } from "../scheduling/calendar-day.ts";
import type { EventKind } from "./event-kind.ts";
import { changesOfMarks, isScar, type MeasuredChange } from "./measured-change.ts";
import { begunOn, type ResponseGround } from "./response-ground.ts";

/** With hydroquinone in them. */
const LIGHTENERS: readonly Treatment[] = ["hydroquinone", "triple-combination-cream"];

/** Creams are judged from this week on (S4, R23). */
export const CREAMS_FROM_WEEK = 8;
/** A series is judged from this session on; a design default. */
export const LASER_FROM_SESSION = 2;
/** A series without change ends from this session on; a design default. */
const SERIES_FROM_SESSION = 3;
/** An antibiotic by mouth is looked at after so many weeks (R106, R107). */
const ANTIBIOTIC_WEEKS = 12;
/** Hydroquinone without benefit ends after so many months (R113). */
const HYDROQUINONE_MONTHS = 3;
/** Elective work on marks waits from this grade of acne on; a design default. */
const ACNE_GRADE_WAITS = 3;

/** What the record says of a rule; `ask` where it cannot tell, which is never the same as `no`. */
export type RuleAnswer = { readonly answer: "yes" | "no" | "ask"; readonly because: string };
/** One stop rule of the plan, and what is known about it. */
export type StopRuleState = RuleAnswer & {
  readonly text: string;
  /** Whether it is about nothing having changed, so that more of the same is not the answer. */
  readonly aboutNoChange: boolean;
};

const ask = (because: string): RuleAnswer => ({ answer: "ask", because });
const yes = (because: string): RuleAnswer => ({ answer: "yes", because });
const no = (because: string): RuleAnswer => ({ answer: "no", because });

function told({ scale, baseline, latest }: MeasuredChange): string {
  return `${scale.shortName} ${String(baseline.value)} on ${baseline.on}, ${String(latest.value)} on ${latest.on}`;
}

/** Whether nothing got better by the scores taken on or after a day. */
function unchangedSince(changes: readonly MeasuredChange[], from: string): RuleAnswer {
  const late = changes.filter(({ latest }) => latest.on >= from);
  if (late.length === 0) return ask("Not scored since it can be judged.");
  const better = late.filter(({ direction }) => direction === "better");
  const still = late.filter(({ direction }) => direction !== "better");
  const words = late.map(told).join("; ");
  if (still.length === 0) return no(words);
  return better.length === 0 ? yes(words) : ask(`The scales do not agree: ${words}`);
}

function afterSessions(ground: ResponseGround, kind: "laser" | "any", least: number): RuleAnswer {
  const done = ground.sessions
    .filter(({ series, on }) => series !== null && on <= ground.on && (kind === "any" || series === "laser"))
    .map(({ on }) => on)
    .toSorted();
  const judgedFrom = done[least - 1];
  if (judgedFrom === undefined)
    return no(`${String(done.length)} of at least ${String(least)} sessions done.`);
  // Scars are judged months after the last session, by a rule of their own.
  const flat = ground.diagnoses.filter((diagnosis) => !isScar(diagnosis));
  if (flat.length === 0) return ask("Scars are judged months after the last session.");
  // A score of the day of a session was taken before it.
  const changes = changesOfMarks(ground, flat).filter(({ latest }) => latest.on > judgedFrom);
  return changes.length === 0
    ? ask(`Not scored since session ${String(least)}.`)
    : unchangedSince(changes, judgedFrom);
}

/** Darkening after a session. */
const DARKENING: readonly EventKind[] = ["hyperpigmentation"];
/** Burn, infection, numbness or a new hollow (R38), and what a burn leaves. */
const HARM: readonly EventKind[] = [
  ...(["burn", "blister", "erosion", "necrosis", "infection", "cold-sore"] as const),
  ...(["altered-sensation", "atrophic-scar", "raised-scar", "skin-atrophy", "fat-loss"] as const),
];

/**
 * What the events since the plan began say of a rule, by their kind alone: words are read by people. One whose kind is
 * not known, or none of the list, may be of these, so it is asked about.
 */
function eventOf({ events, startOn }: ResponseGround, kinds: readonly EventKind[]): RuleAnswer | null {
  const since = events.filter(({ on }) => on >= startOn);
  const found = since.flatMap(({ kind, on }) =>
    kind !== null && kinds.includes(kind) ? [`${kind.replaceAll("-", " ")} on ${on}`] : [],
  );
  if (found.length > 0) return yes(found.join("; "));
  const open = since.filter(({ kind }) => kind === null || kind === "other").map(({ on }) => on);
  return open.length === 0
    ? null
    : ask(`Look at the adverse event of ${open.join(", ")}: its kind is not listed.`);
}

function pigmentOf(ground: ResponseGround): MeasuredChange | undefined {
  return changesOfMarks(ground, ["post-inflammatory-hyperpigmentation"]).at(0);
}

type Check = (ground: ResponseGround) => RuleAnswer;

/** The rules as plans word them, by how they begin. What is not listed is asked. */
const CHECKS: readonly { readonly begins: string; readonly check: Check; readonly aboutNoChange?: true }[] = [
  {
    begins: "No change after 8 to 12 weeks of creams",
    aboutNoChange: true,
    check: (ground) => {
      const from = addWeeks(
        begunOn(ground, ({ isCream }) => isCream),
        CREAMS_FROM_WEEK,
      );
      if (ground.on < from) return no(`Judged from ${from} on.`);
      return unchangedSince(
        changesOfMarks(
          ground,
          ground.diagnoses.filter((one) => !isScar(one)),
        ),
        from,
      );
    },
  },
  {
    begins: "No benefit from hydroquinone by 3 months",
    aboutNoChange: true,
    check: (ground) => {
      const from = addMonths(
        begunOn(ground, ({ treatment }) => LIGHTENERS.includes(treatment)),
        HYDROQUINONE_MONTHS,
      );
      const change = pigmentOf(ground);
      const still = change !== undefined && change.direction !== "better" && change.latest.on >= from;
      return still ? yes(told(change)) : ask("Blue-black darkening is looked for.");
    },
  },
  {
    begins: "Laser series:",
    aboutNoChange: true,
    check: (ground) => afterSessions(ground, "laser", LASER_FROM_SESSION),
  },
  {
    begins: "No change after 3 to 4 sessions",
    aboutNoChange: true,
    check: (ground) => afterSessions(ground, "any", SERIES_FROM_SESSION),
  },
  {
    begins: "Darker after a session",
    check: (ground) => {
      const happened = eventOf(ground, DARKENING);
      if (happened?.answer === "yes") return happened;
      const change = pigmentOf(ground);
      const after = change !== undefined && ground.sessions.some(({ on }) => on < change.latest.on);
      if (after && change.direction === "worse") return yes(told(change));
      return happened ?? ask("The record does not tell.");
    },
  },
  {
    begins: "Burn, infection, numbness or a new hollow",
    check: (ground) => eventOf(ground, HARM) ?? ask("No such event is recorded; ask."),
  },
  {
    begins: "A new dip or bump at any visit",
    check: (ground) => {
      const changed = ground.marks.filter(({ gainedTexture }) => gainedTexture === true);
      return changed.length === 0
        ? ask("Feel for it, with light from the side.")
        : yes(changed.map(({ place }) => place).join("; "));
    },
  },
  {
    begins: "Acne not controlled at the review",
    check: ({ scores, startOn, on: today }) => {
      const grades = scores.find(({ scale }) => scale.id === "iga")?.values ?? [];
      const last = grades.filter(({ on }) => on > startOn && on <= today).at(-1);
      if (last === undefined) return ask("Acne was not graded since the plan began.");
      const words = `IGA ${String(last.value)} on ${last.on}`;
      if (last.value >= ACNE_GRADE_WAITS) return yes(words);
      return last.value <= 1 ? no(words) : ask(words);
    },
  },
  {
    begins: "Antibiotic by mouth",
    check: (ground) => {
      const { on } = ground;
      const begun = begunOn(ground, ({ treatment }) => treatment === "oral-tetracycline");
      const from = addWeeks(begun, ANTIBIOTIC_WEEKS);
      return on >= from
        ? yes(`${String(diffDays(begun, on))} days since it became part of the plan`)
        : no(`Due from ${from} on.`);
    },
  },
];

/** What is known of each stop rule of a plan, in the plan's order. */
export function stopRuleStates(ground: ResponseGround): StopRuleState[] {
  return ground.stopRules.map((text) => {
    const known = CHECKS.find(({ begins }) => text.startsWith(begins));
    const state = known?.check(ground) ?? ask("The record does not tell.");
    return { ...state, text, aboutNoChange: known?.aboutNoChange === true };
  });
}

/** What a person answered to a rule at a review. */
export const RULE_ANSWERS = ["yes", "no", "unknown"] as const;
export type GivenAnswer = (typeof RULE_ANSWERS)[number];

/**
 * A rule after the review. What the record shows cannot be answered away; what nobody answered is `unknown`.
 * @param given the person's answer, if any
 */
export function settledAnswer({ answer }: RuleAnswer, given: GivenAnswer | undefined): GivenAnswer {
  if (answer === "yes" || given === "yes") return "yes";
  return answer === "no" ? (given ?? "no") : (given ?? "unknown");
}

import type { Basis, ReferenceKey } from "../model/evidence.ts";
import type { Treatment } from "../model/vocabulary.ts";

/** Settings of one area by name, as they are recorded; depths stand as `[{ site, depthMm }]`. */
export type AreaSettings = Readonly<Record<string, unknown>>;

/** Between which values a setting of these treatments usually lies. It raises a question and never sets anything. */
export type UsualRange = {
  readonly treatments: readonly Treatment[];
  /** Its name in the record; `depthMm` for every depth. */
  readonly setting: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};

/** A setting that has to be mended, or told a reason for. */
export type SettingConcern = {
  /** Which area's settings, from 0. */
  readonly area: number;
  /** `fluenceJPerCm2`, or `depths.cheek` for a depth. */
  readonly setting: string;
  readonly kind: "unusual" | "step";
  /** What is set. */
  readonly value: number;
  readonly text: string;
  readonly cite: readonly ReferenceKey[];
};

/** Raised by more than this share of the last value, a setting needs the result of a test patch or a reason. */
export const LARGE_STEP_PERCENT = 20;

/** Settings that act more strongly when they go up, and those that do when they go down. */
const STRONGER: Readonly<Record<string, "up" | "down">> = {
  fluenceJPerCm2: "up",
  pulseMs: "down",
  energyMj: "up",
  densityPercent: "up",
  freezeSeconds: "up",
  powerW: "up",
  depthMm: "up",
  doseJPerCm2: "up",
  strengthPercent: "up",
  contactMinutes: "up",
  strengthMgPerMl: "up",
};

const DEPTHS = "depths.";
const rowNameOf = (setting: string): string => (setting.startsWith(DEPTHS) ? "depthMm" : setting);

/** The numbers of one area's settings by name, a depth as `depths.` with its region. */
export function numbersOf(settings: AreaSettings): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === "number") found.set(name, value);
  }
  const { depths } = settings;
  for (const entry of Array.isArray(depths) ? (depths as readonly unknown[]) : []) {
    if (typeof entry !== "object" || entry === null || !("site" in entry) || !("depthMm" in entry)) continue;
    if (typeof entry.site === "string" && typeof entry.depthMm === "number") {
      found.set(`${DEPTHS}${entry.site}`, entry.depthMm);
    }
  }
  return found;
}

const sitesOf = ({ areas }: AreaSettings): readonly unknown[] => (Array.isArray(areas) ? areas : []);

/**
 * The last settings that these are compared with: those of the same region, else those at the same place of the list.
 *
 * @param index the place of these settings in the session
 * @param before all settings of the last session; empty without one
 */
export function settingsBefore(
  now: AreaSettings,
  index: number,
  before: readonly AreaSettings[],
): AreaSettings | null {
  const sites = sitesOf(now);
  const same = before.find((one) => sitesOf(one).some((site) => sites.includes(site)));
  return same ?? before[index] ?? null;
}

/**
 * By how much a setting acts more strongly than last time, in percent of the last value; 0 where it does not, or where
 * either value is not known.
 */
export function stepPercent(setting: string, before: number | undefined, now: number | undefined): number {
  const stronger = STRONGER[rowNameOf(setting)];
  if (stronger === undefined || before === undefined || now === undefined || before <= 0) return 0;
  const share = ((stronger === "up" ? now - before : before - now) / before) * 100;
  return share > 0 ? Number(share.toFixed(6)) : 0;
}

const measure = (value: number, unit: string): string =>
  unit === "" ? String(value) : `${String(value)} ${unit}`;

function unusual(
  treatment: string,
  setting: string,
  value: number,
  ranges: readonly UsualRange[],
): UsualRange | null {
  const name = rowNameOf(setting);
  const own = ranges.filter(
    (range) => range.setting === name && range.treatments.some((one) => one === treatment),
  );
  if (own.length === 0 || own.some(({ min, max }) => value >= min && value <= max)) return null;
  return own[0] ?? null;
}

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  cited: "published settings lie",
  unverified: "what is usually taught, and not verified, lies",
  design: "this software expects it",
};

/**
 * What asks for a second look at the settings of a session: a value outside its usual range that was not used last time
 * already, and one that acts stronger than last time by more than the clinic's threshold.
 *
 * @param areas the settings of each area
 * @param before those of the last session of the same treatment; empty without one
 * @param thresholdPercent the largest step that needs no reason, in percent of the last value
 */
export function settingConcerns(
  treatment: string,
  areas: readonly AreaSettings[],
  before: readonly AreaSettings[],
  {
    ranges,
    thresholdPercent = LARGE_STEP_PERCENT,
  }: { readonly ranges: readonly UsualRange[]; readonly thresholdPercent?: number },
): SettingConcern[] {
  return areas.flatMap((settings, area) => {
    const last = numbersOf(settingsBefore(settings, area, before) ?? {});
    return [...numbersOf(settings)].flatMap(([setting, value]): SettingConcern[] => {
      const was = last.get(setting);
      const range = was === value ? null : unusual(treatment, setting, value, ranges);
      const step = stepPercent(setting, was, value);
      return [
        ...(range === null
          ? []
          : [
              {
                ...{ area, setting, kind: "unusual" as const, value, cite: range.cite },
                text: `Unusual: ${BASIS_WORDS[range.basis]} between ${String(range.min)} and ${measure(range.max, range.unit)}.`,
              },
            ]),
        ...(step > thresholdPercent
          ? [
              {
                ...{ area, setting, kind: "step" as const, value, cite: [] },
                text: `A step of ${String(Math.round(step))} %: more than ${String(thresholdPercent)} % asks for a test patch or a reason.`,
              },
            ]
          : []),
      ];
    });
  });
}

/** The name of an area's setting: `0.fluenceJPerCm2`. */
export const settingKey = ({ area, setting }: Pick<SettingConcern, "area" | "setting">): string =>
  `${String(area)}.${setting}`;

/**
 * Under which name the reason for an area's setting is kept: `0.fluenceJPerCm2=12`. It was written for that value, and says
 * nothing of another.
 */
export const reasonKey = (concern: Pick<SettingConcern, "area" | "setting" | "value">): string =>
  `${settingKey(concern)}=${String(concern.value)}`;

/** The reasons that were written for the values that are set. @param areas the settings of each area */
export function reasonsInForce<Reason>(
  reasons: Readonly<Record<string, Reason>>,
  areas: readonly AreaSettings[],
): Record<string, Reason> {
  const keys = new Set(
    areas.flatMap((settings, area) =>
      [...numbersOf(settings)].map(([setting, value]) => reasonKey({ area, setting, value })),
    ),
  );
  return Object.fromEntries(Object.entries(reasons).filter(([key]) => keys.has(key)));
}

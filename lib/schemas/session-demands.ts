import type { SessionSettings } from "./session-settings.ts";

/** Something that must be there before a session is completed, at its field. */
export type Demand = { readonly path: readonly (string | number)[]; readonly message: string };

const AREA: Demand = { path: ["areas"], message: "Choose the areas that were treated." };

const missing = (field: string, message: string, value: unknown): readonly Demand[] =>
  value === undefined ? [{ path: [field], message }] : [];

function ofModality(settings: SessionSettings): readonly Demand[] {
  switch (settings.modality) {
    case "light":
      return settings.energyMj === undefined
        ? missing("fluenceJPerCm2", "Enter the fluence that was used.", settings.fluenceJPerCm2)
        : [];
    case "peel":
      return missing("agent", "Enter the agent that was used.", settings.agent);
    case "needling": {
      const known = settings.depths.map(({ site }) => site);
      return settings.areas
        .filter((site) => !known.includes(site))
        .map((site) => ({ path: ["depths", site], message: "Enter the depth that was used here." }));
    }
    case "led":
      return settings.doseJPerCm2 === undefined
        ? missing("minutes", "Enter the dose or the time.", settings.minutes)
        : [];
    case "injection":
      return [
        ...missing("agent", "Enter the agent that was used.", settings.agent),
        ...missing("volumeMl", "Enter the volume that was used.", settings.volumeMl),
      ];
    case "other":
      return [];
  }
}

/**
 * What is missing in the settings of one area: where it was, and the one or two values without which nobody could repeat
 * it. Everything else may be left out, and is shown as not recorded.
 */
export function settingDemands(settings: SessionSettings): readonly Demand[] {
  return [...(settings.areas.length === 0 ? [AREA] : []), ...ofModality(settings)];
}

import type { ShownPolicy } from "./policy-form.tsx";

const STEPS = ["10", "15", "20", "30"];

/** The choice from which step on a setting of a session asks for a reason. @param percent What holds now. */
export const stepPolicy = (percent: number): ShownPolicy => ({
  policy: "settingStep",
  name: "Steps in settings",
  question: "A setting that acts more strongly than last time asks for a test patch or a reason above",
  cards: STEPS.map((step) => ({ value: step, label: `${step} %` })),
  current: String(percent),
  sides: (
    <p className="text-sm text-muted">
      In percent of the last value: fluence, energy, power, dose, strength, depth, contact time, and a shorter
      pulse. No source gives the number (DESIGN: 20 %). The limits of a device hold whatever is chosen here.
    </p>
  ),
});

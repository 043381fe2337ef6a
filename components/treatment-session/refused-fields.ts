import type { SessionGround } from "#lib/clinical/session/assess-session.ts";
import type { Refusal } from "#lib/result/result.ts";

/** Where the fields of a session are, by the names under which a refusal names them. */
export const TARGETS = {
  "response.endPoints": { id: "end-points", label: "End-point" },
  "response.erythema": { id: "end-points", label: "Skin" },
  "settings.areas": { id: "areas", label: "Areas" },
  "settings.fluenceJPerCm2": { id: "setting-fluenceJPerCm2", label: "Fluence" },
  "settings.energyMj": { id: "setting-energyMj", label: "Energy" },
  "settings.volumeMl": { id: "setting-volumeMl", label: "Volume" },
  "settings.deviceId": { id: "setting-deviceId", label: "Device" },
  operatorId: { id: "operator", label: "Done by" },
  consentConfirmed: { id: "consent", label: "Consent" },
  performedOn: { id: "performed-on", label: "Day" },
  sunReason: { id: "sun-reason", label: "Sun" },
  "settings.agent": { id: "setting-agent", label: "Agent" },
};

/** Errors by field, with the questions of the checklist by their own words; each question once. */
export function fieldsToName(
  refusal: Refusal | null,
  { questions }: SessionGround,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(refusal?.fields ?? {}).map(([name, error]) => {
      const question = questions.find(({ id }) => `checklist.${id}` === name);
      return [name, question === undefined ? error : question.text];
    }),
  );
}

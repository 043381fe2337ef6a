import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { assessVisit } from "#lib/clinical/visit/assess-visit.ts";
import { composeCase } from "#lib/clinical/visit/compose-case.ts";
import { scaleTotals } from "#lib/clinical/visit/scale-totals.ts";
import { signingGaps } from "#lib/clinical/visit/signing-gaps.ts";
import { digestOf, outcomeOf } from "#lib/clinical/visit/visit-outcome.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "#lib/data/clinical-facts.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { ConsultationRecord } from "#lib/data/consultation.ts";
import { savePatientAnswers } from "#lib/data/patient-facts.ts";
import { signDraft } from "#lib/data/signed-consultation.ts";
import { findSuggestionState } from "#lib/data/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SignConsultationInput } from "#lib/schemas/consultation-acts.ts";
import { withCodes } from "./code-impression.ts";
import { demandConsultation } from "./demand-consultation.ts";
import { refuseClosed } from "./refuse-closed.ts";

/**
 * Signs a consultation: asks the engine again on the server, freezes what was recorded together with the engine's
 * question and answer, and writes findings, scores and diagnoses as rows. Nothing of it can be changed afterwards.
 *
 * @param input.shown digest of what the rules said on the screen, null where they said nothing there; left out where no
 *   screen is behind it
 * @param input.confirmed digest of the differing outcome that a person was told and confirmed
 * @param input.suggestions whether suggestions stood on that screen, which is frozen; left out as the choices are now.
 *   Reasons are asked unless both say that they were hidden
 * @returns the consultation's id. Refused as `invalid` with `details.gaps` while something is missing, as `conflict`
 *   when it changed or was closed meanwhile, and, with `details.kind` `differs` and the outcome, when the rules say
 *   something else now than was shown or confirmed
 */
export function signConsultation(
  actor: Actor,
  { consultationId, version, shown, confirmed, suggestions: onScreen }: SignConsultationInput,
): Promise<Result<{ readonly id: string; readonly patientId: string }>> {
  return withClinic(actor, "consultation.sign", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    const { patientId, draft, occurredOn } = consultation;
    if (consultation.state !== "draft") {
      await refuseClosed(
        tx,
        consultation,
        consultation.state === "signed"
          ? "It is not signed a second time. Load the page to read it."
          : "It cannot be signed any more; its words can still be read.",
      );
    }
    const facts = await findClinicalFacts(tx, patientId);
    if (facts === null) return refuse("not_found", "This patient is not in the register.");
    const { policies } = await findClinicRules(tx);
    const composed = composeCase({
      catalogue: engineCatalogue,
      id: consultationId,
      on: occurredOn,
      ...{ facts, visit: draft, policies },
    });
    const evaluation = assessVisit(engineCatalogue, composed);
    const chosen = await findSuggestionState(tx);
    const suggestions = onScreen ?? chosen;
    const gaps = signingGaps(draft, evaluation, suggestions === "shown" || chosen === "shown");
    if (gaps.length > 0) {
      const missing = "Something is missing before this can be signed.";
      const isBehind = suggestions !== "shown" && chosen === "shown";
      const look = isBehind ? " Suggestions are shown again: load the page to see what." : "";
      refuse("invalid", `${missing}${look}`, { details: { gaps } });
    }
    const outcome = outcomeOf(evaluation, facts);
    const digest = digestOf(outcome);
    if (shown !== undefined && digest !== shown && digest !== confirmed) {
      refuse("conflict", "The rules say something else now than this page shows. Nothing was signed yet.", {
        details: { kind: "differs", digest, outcome },
      });
    }
    const scores = scaleTotals(draft.scores);
    const impression = withCodes(draft.impression);
    const signing = {
      ...{ consultationId, patientId, occurredOn, version, draft, impression },
      ...{ composed, evaluation, facts },
    };
    const screenDigest = shown === undefined ? null : digest;
    if (!(await signDraft(tx, { ...signing, scores, screenDigest, suggestions }))) {
      refuse("conflict", "This consultation was changed in another place. Look at it, then sign.");
    }
    await keepAnswersOfVisit(tx, consultation, facts);
    tx.audit({
      action: "update",
      entity: "consultation",
      entityId: consultationId,
      patientId,
      detail: { kind: "state", from: "draft", to: "signed" },
    });
    tx.audit({
      action: "execute",
      entity: "consultation",
      entityId: consultationId,
      patientId,
      detail: {
        kind: "engine",
        version: evaluation.engine.version,
        rulesHash: evaluation.engine.rulesHash,
      },
    });
    return { id: consultationId, patientId };
  });
}

/**
 * What the visit found out about the patient goes to the chart, with the day it was asked. It never replaces what the
 * chart learnt after the visit, nor a pregnancy that it learnt on the same day.
 */
async function keepAnswersOfVisit(
  tx: ClinicTransaction,
  { patientId, occurredOn, draft }: ConsultationRecord,
  facts: ClinicalFacts,
): Promise<void> {
  const on = toDateColumn(occurredOn);
  const { skin, safety, history } = draft;
  const learntLater = (askedOn: string | null) => askedOn !== null && askedOn > occurredOn;
  const skinIsNewer = learntLater(facts.skinNotedOn);
  const keloidIsNewer = learntLater(facts.keloidAskedOn);
  const pregnancyAsked = safety.confirmedOn.pregnancy === occurredOn && !learntLater(facts.pregnancyAskedOn);
  const chartedToday = facts.pregnancyAskedOn === occurredOn;
  const newest = (answer: boolean | null | undefined, charted: boolean | null) =>
    chartedToday && charted === true ? true : (answer ?? (chartedToday ? charted : null));
  const { fitzpatrick, fitzpatrickMethod, monk } = skin;
  const answers = {
    ...(fitzpatrick && !skinIsNewer ? { fitzpatrick, skinNotedOn: on } : {}),
    ...(fitzpatrickMethod && !skinIsNewer ? { fitzpatrickMethod } : {}),
    ...(monk && !skinIsNewer ? { monk, skinNotedOn: on } : {}),
    ...(history.keloid && !keloidIsNewer ? { keloid: history.keloid, keloidAskedOn: on } : {}),
    ...(history.declines && !learntLater(facts.declinesAskedOn)
      ? { declines: history.declines, declinesAskedOn: on }
      : {}),
    ...(pregnancyAsked
      ? {
          pregnant: newest(safety.pregnant, facts.pregnant),
          breastfeeding: newest(safety.breastfeeding, facts.breastfeeding),
          planningPregnancy: newest(safety.planningPregnancy, facts.planningPregnancy),
          pregnancyAskedOn: on,
        }
      : {}),
  };
  if (Object.keys(answers).length === 0) return;
  await savePatientAnswers(tx, patientId, answers);
  tx.audit({
    action: "update",
    entity: "patient-facts",
    entityId: patientId,
    patientId,
    changedFields: Object.keys(answers),
  });
}

import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { TemplateBody } from "#lib/schemas/consultation-template.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { matchFindings } from "./match-findings.ts";
import { withPulled } from "./pull-forward.ts";

/** A clinic's template as a visit takes it. */
export type VisitTemplate = { readonly id: string; readonly name: string; readonly body: TemplateBody };

/**
 * Begins a visit with a template. Nothing that was recorded is changed: marks are added where the visit has none at that
 * place, words only where there are none. What to ask and to score is noted, without any answer.
 *
 * @param newId gives an id for each finding that is begun
 */
export function applyTemplate(
  draft: ConsultationDraft,
  { id, name, body }: VisitTemplate,
  newId: () => string,
): ConsultationDraft {
  const from = { kind: "template", id, name } as const;
  const kinds: DraftFinding[] = body.findings.map((kind) => ({ id: newId(), ...kind }));
  const added = [...matchFindings(kinds, draft.findings).missing].slice(0, 200 - draft.findings.length);
  const begun = { ...draft, template: { id, name, ask: body.ask, scales: body.scales } };
  const marked = withPulled(
    { ...begun, findings: [...draft.findings, ...added] },
    "findings",
    from,
    added.map((finding) => finding.id),
  );
  if (!body.notes || draft.notes) return marked;
  return withPulled({ ...marked, notes: body.notes }, "notes", from, ["notes"]);
}

/** What of a draft may become a template: the questions that were answered without their answers, and the kinds of marks. */
export function templateFrom({ history, findings, scores }: ConsultationDraft): TemplateBody {
  const isSaid = ([, value]: [string, unknown]) => value !== null && value !== undefined;
  const asked = new Set(
    Object.entries(history)
      .filter(isSaid)
      .map(([key]) => key),
  );
  const scored = new Set(
    Object.entries(scores)
      .filter(isSaid)
      .map(([key]) => key),
  );
  const kinds = findings.map(({ sites, side, colour, surface, depression, raised, lesions }) =>
    Object.fromEntries(
      Object.entries({ sites, side, colour, surface, depression, raised, lesions })
        .filter(isSaid)
        // "None of these" was seen on this patient: it is no part of a kind.
        .filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
  );
  const looks = new Set<string>();
  return {
    ask: QUESTIONS.filter((key) => asked.has(key)),
    findings: kinds
      .filter((kind) => {
        const look = JSON.stringify(kind);
        const isNew = look !== "{}" && !looks.has(look);
        looks.add(look);
        return isNew;
      })
      .slice(0, 12),
    scales: SCALES_KEPT.filter((key) => scored.has(key)),
  };
}

const QUESTIONS: readonly TemplateBody["ask"][number][] = [
  ...(["markDurationMonths", "course", "onset", "activeAcne", "activeAcneType", "acneAtSite"] as const),
  ...(["monthsSinceAcneCleared", "picking", "sunExposure", "sunscreenDaily", "tannedWithinWeeks"] as const),
  ...([
    "homeCareWeeksWithoutBenefit",
    "triedWithoutBenefit",
    "previousProcedures",
    "productsAtSite",
  ] as const),
  ...(["investigations", "flushing", "photosensitivity", "systemicSymptoms", "keloid"] as const),
  ...(["preoccupation", "declines"] as const),
];
const SCALES_KEPT: readonly TemplateBody["scales"][number][] = [
  ...(["cea", "iga", "pahpi", "goodman-baron-qualitative", "goodman-baron-quantitative", "ecca"] as const),
  ...(["scar-s", "gags", "dlqi", "cadi"] as const),
];

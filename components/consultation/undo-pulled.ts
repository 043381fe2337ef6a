import { PULL_SECTIONS, type PullSection } from "#lib/clinical/visit/pull-sections.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { Pulled } from "#lib/schemas/consultation-pulled.ts";

/** A copy without these fields. */
function without<Part extends object>(part: Part, keys: readonly string[]): Part {
  const copy = { ...part };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}

/** Takes findings out; conclusions that rest on others point to where those stand now. */
function withoutFindings(draft: ConsultationDraft, ids: readonly string[]): ConsultationDraft {
  const findings = draft.findings.filter(({ id }) => !ids.includes(id));
  const place = (index: number) => {
    const kept = draft.findings[index];
    return kept && findings.includes(kept) ? [findings.indexOf(kept)] : [];
  };
  const diagnoses = draft.impression.diagnoses.map((one) => ({
    ...one,
    findings: one.findings.flatMap(place),
  }));
  return { ...draft, findings, impression: { ...draft.impression, diagnoses } };
}

function undoSection(
  draft: ConsultationDraft,
  section: PullSection,
  open: readonly string[],
): ConsultationDraft {
  switch (section) {
    case "findings":
      return withoutFindings(draft, open);
    case "notes":
      return without(draft, open);
    case "impression": {
      const { diagnoses, ...words } = without(draft.impression, open);
      const kept = diagnoses.filter(({ diagnosis }) => !open.includes(diagnosis));
      return { ...draft, impression: { ...words, diagnoses: kept } };
    }
    case "history":
    case "skin":
    case "scores":
      return { ...draft, [section]: without(draft[section], open) };
  }
}

/**
 * Takes back what these sections took over and nobody has confirmed or changed since.
 *
 * @param template takes back only what came from the template of this id
 */
export function undoPulled(
  draft: ConsultationDraft,
  sections: readonly PullSection[],
  template?: string,
): ConsultationDraft {
  const isUndone = ({ section, from, open }: Pulled) =>
    sections.includes(section) &&
    open.length > 0 &&
    (template === undefined || (from.kind === "template" && from.id === template));
  // Conclusions first: they point into the list of findings.
  const undone = (draft.pulled ?? []).filter(isUndone).reverse();
  const cleared = undone.reduce((held, { section, open }) => undoSection(held, section, open), draft);
  const pulled = (draft.pulled ?? []).filter((pull) => !isUndone(pull));
  return pulled.length > 0 ? { ...cleared, pulled } : without(cleared, ["pulled"]);
}

/** Takes back all that a template brought and nobody has confirmed or changed since, and the template itself. */
export function withoutTemplate(draft: ConsultationDraft): ConsultationDraft {
  const { template } = draft;
  return template === undefined
    ? draft
    : without(undoPulled(draft, PULL_SECTIONS, template.id), ["template"]);
}

import {
  sectionDifferences,
  type DraftDifference,
  type DraftLine,
  type DraftSection,
} from "#components/consultation/section-differences.ts";
import { placeWords } from "#lib/catalogue/words/findings.ts";
import { SITES } from "#lib/clinical/model/finding-vocabulary.ts";
import type { ChecklistQuestion } from "#lib/clinical/session/checklist.ts";
import type { AreaDraft, SessionDraft, SessionSubject } from "./session-draft.ts";
import { endPointWords, skinResponseWords } from "./session-words.ts";
import { depthField, settingFields, settingText, type SettingField } from "./settings-fields.ts";

/** What is needed to tell a session's draft in words. */
export type SessionInWords = {
  readonly subject: SessionSubject;
  readonly questions: readonly ChecklistQuestion[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

const line = (label: string, value: string | null | undefined): DraftLine[] =>
  value === null || value === undefined || value.trim() === "" ? [] : [{ label, value }];

const withUnit = (field: SettingField, typed: string | undefined): string => {
  const text = settingText(field, typed);
  return text === "" || field.unit === undefined ? text : `${text} ${field.unit}`;
};

function areaLines(part: AreaDraft, subject: SessionSubject, before: string): DraftLine[] {
  const sites = SITES.filter((site) => part.areas.includes(site));
  const own = [
    ...line("Areas", sites.length === 0 ? null : placeWords(sites, null)),
    ...settingFields(subject.modality, subject.treatment).flatMap((field) =>
      line(field.label, withUnit(field, part.settings[field.key])),
    ),
    ...sites.flatMap((site) => line(depthField(site).label, withUnit(depthField(site), part.depths[site]))),
    ...line("Remark", part.remark),
  ];
  return own.map(({ label, value }) => ({ label: `${before}${label}`, value }));
}

function sectionsOf(draft: SessionDraft, { subject, questions, people }: SessionInWords): DraftSection[] {
  const { answers, parts, reasons, products } = draft;
  return [
    {
      title: "Checklist",
      lines: questions.flatMap(({ id, text }) => line(text, answers[id]?.answer)),
    },
    {
      title: "Settings",
      lines: [
        ...parts.flatMap((part, at) => areaLines(part, subject, at === 0 ? "" : `${String(at + 1)}: `)),
        ...Object.entries(reasons).flatMap(([key, reason]) => line(`Reason, ${key}`, reason)),
      ],
    },
    {
      title: "Response",
      lines: [
        ...line("End-point", draft.endPoints.map(endPointWords).join(", ")),
        ...line("Pain", draft.pain),
        ...line("Redness", draft.erythema === null ? null : skinResponseWords(draft.erythema)),
        ...line("Swelling", draft.oedema === null ? null : skinResponseWords(draft.oedema)),
        ...line("In words", draft.words),
        ...products.flatMap(({ name, lot, expires, expiredReason }, at) => {
          const told = [name, lot === "" ? "" : `lot ${lot}`, expires, expiredReason].filter(Boolean);
          return line(`Product ${String(at + 1)}`, told.join(", "));
        }),
        ...line("Note for next time", draft.noteForNext),
        ...line("Done by", people.find(({ id }) => id === draft.operatorId)?.name),
      ],
    },
  ];
}

/** Where two texts of one session differ, in words and in the order of the page. */
export const sessionDifferences =
  (told: SessionInWords) =>
  (mine: SessionDraft, theirs: SessionDraft): DraftDifference[] =>
    sectionDifferences(sectionsOf(mine, told), sectionsOf(theirs, told));

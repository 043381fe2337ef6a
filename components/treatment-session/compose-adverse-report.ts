import type { EventKind } from "#lib/clinical/response/event-kind.ts";
import { formatAge, UNKNOWN_AGE } from "#lib/format/age.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { EventOutcome, SeriousReason, SuspectedKind } from "#lib/schemas/adverse-event.ts";
import {
  eventWords,
  gradeWords,
  OUTCOME_WORDS,
  SERIOUS_WORDS,
  SUSPECTED_WORDS,
} from "./adverse-event-words.ts";
import { storedAreas, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { settingsInShort } from "./settings-words.ts";

/** What a report is made from. */
export type ReportGround = {
  readonly event: {
    readonly id: string;
    readonly kind: EventKind | null;
    readonly words: string | null;
    readonly grade: number;
    readonly onsetOn: IsoDate;
    readonly detail: string | null;
    readonly action: string | null;
    readonly serious: readonly SeriousReason[];
    readonly suspectedKind: SuspectedKind | null;
    readonly suspectedName: string | null;
    readonly suspectedMaker: string | null;
    readonly suspectedLot: string | null;
    readonly followUps: readonly { readonly seenOn: IsoDate; readonly words: string }[];
    readonly resolvedOn: IsoDate | null;
    readonly outcome: string | null;
    readonly outcomeCode: EventOutcome | null;
    readonly reportedOn: IsoDate | null;
    readonly reportReference: string | null;
  };
  readonly person: {
    readonly familyName: string;
    readonly givenNames: string | null;
    readonly born: IsoDate | null;
    readonly sex: string | null;
  };
  readonly session: {
    readonly treatmentName: string;
    readonly performedOn: IsoDate | null;
    readonly record: StoredRecord;
    readonly subject: SessionSubject;
  } | null;
  readonly reporter: { readonly name: string; readonly roles: readonly string[]; readonly clinic: string };
};

/** One field of a report: its name for programs, its label and value for people. */
export type ReportField = { readonly name: string; readonly label: string; readonly value: string };

const NOT_RECORDED = "Not recorded";

/** First letters of the names, the surname last; `?` where one is not known. */
function initialsOf({ familyName, givenNames }: ReportGround["person"]): string {
  const words = [...(givenNames ?? "").trim().split(/\s+/u), familyName.trim()];
  const letters = words.flatMap((word) => Array.from(word).slice(0, 1));
  return letters.length === 0 ? "?" : `${letters.join(".")}.`;
}

const on = (day: IsoDate | null): string => (day === null ? NOT_RECORDED : formatClinicalDate(day));

function productsOf(record: StoredRecord): string {
  const used = record.products.map(
    ({ name, lot }) => `${name ?? "Unnamed"}, ${lot === undefined ? "lot not recorded" : `lot ${lot}`}`,
  );
  return used.join("; ") || "None recorded";
}

function sessionFields(session: ReportGround["session"]): readonly ReportField[] {
  if (session === null) return [];
  const { record, subject, treatmentName, performedOn } = session;
  const settings = storedAreas(record).map((area) => settingsInShort(area, subject));
  return [
    { name: "treatment", label: "Treatment before it", value: treatmentName },
    { name: "treatedOn", label: "Treated on", value: on(performedOn) },
    { name: "settings", label: "Settings", value: settings.join("; ") },
    { name: "products", label: "Products used that day", value: productsOf(record) },
  ];
}

/**
 * The fields of a report to the authority, in the order of its form: who was harmed, by what, how, what became of it, and
 * who says so. Of the patient it holds initials, age when it began and sex, and nothing else that names anybody; words
 * that were typed freely stand as they were typed.
 */
export function composeAdverseReport({
  event,
  person,
  session,
  reporter,
}: ReportGround): readonly ReportField[] {
  const age = formatAge(person.born, event.onsetOn);
  return [
    { name: "patientInitials", label: "Patient’s initials", value: initialsOf(person) },
    { name: "patientAge", label: "Age when it began", value: age === UNKNOWN_AGE ? NOT_RECORDED : age },
    { name: "patientSex", label: "Sex", value: person.sex ?? NOT_RECORDED },
    {
      name: "suspectedKind",
      label: "Suspected",
      value: event.suspectedKind === null ? NOT_RECORDED : SUSPECTED_WORDS[event.suspectedKind],
    },
    { name: "suspectedName", label: "Its name", value: event.suspectedName ?? NOT_RECORDED },
    { name: "suspectedMaker", label: "Its maker", value: event.suspectedMaker ?? NOT_RECORDED },
    { name: "suspectedLot", label: "Its lot or serial number", value: event.suspectedLot ?? NOT_RECORDED },
    ...sessionFields(session),
    { name: "reaction", label: "Reaction", value: eventWords(event) },
    { name: "grade", label: "Grade", value: gradeWords(event.grade) },
    {
      name: "serious",
      label: "Serious because",
      value:
        event.serious.map((reason) => SERIOUS_WORDS[reason]).join("; ") || "None of the reasons recorded",
    },
    { name: "onsetOn", label: "Began on", value: on(event.onsetOn) },
    { name: "detail", label: "In words", value: event.detail ?? "None" },
    { name: "action", label: "What was done about it", value: event.action ?? NOT_RECORDED },
    {
      name: "followUps",
      label: "Follow-up",
      value:
        event.followUps.map(({ seenOn, words }) => `${on(seenOn)}: ${words}`).join("; ") || "None recorded",
    },
    {
      name: "outcome",
      label: "Outcome",
      value:
        [event.outcomeCode === null ? null : OUTCOME_WORDS[event.outcomeCode], event.outcome]
          .filter((part) => part !== null)
          .join(". ") || "Not over",
    },
    {
      name: "resolvedOn",
      label: "Over on",
      value: event.resolvedOn === null ? "Not over" : on(event.resolvedOn),
    },
    { name: "reporterName", label: "Reported by", value: reporter.name },
    { name: "reporterRole", label: "Profession", value: reporter.roles.join(", ") || NOT_RECORDED },
    { name: "reporterClinic", label: "Clinic", value: reporter.clinic },
    {
      name: "reportedOn",
      label: "Reported on",
      value: event.reportedOn === null ? "Not yet" : on(event.reportedOn),
    },
    { name: "reportReference", label: "Authority’s reference", value: event.reportReference ?? "None" },
    { name: "localReference", label: "Clinic’s reference", value: event.id },
  ];
}

/**
 * What the authority needs before it can take a report: a patient, something suspected, a reaction and a reporter
 * (UNVERIFIED: general knowledge; the authority's own form decides).
 *
 * @returns labels of what is missing; empty when it is complete
 */
export function missingInReport({
  event,
  person,
}: Pick<ReportGround, "event" | "person">): readonly string[] {
  return [
    ...(person.sex === null && person.born === null ? ["the patient’s age or sex"] : []),
    ...(event.suspectedName === null ? ["what is suspected"] : []),
  ];
}

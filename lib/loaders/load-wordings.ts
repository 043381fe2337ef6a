import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { signOffState, type SignOffAct, type SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { sentencesThatStay, type WordingSubject } from "#lib/clinical/handout/clinic-wording.ts";
import type { HandoutLanguage } from "#lib/clinical/handout/passage.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import {
  listWordings,
  versionInUse,
  WORDING_SHELF,
  type Wording,
  type WordingVersion,
} from "#lib/data/clinic-wording.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { listSignOffActs } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { addMonths } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { fail, type Result } from "#lib/result/result.ts";

const REVIEW_AFTER_MONTHS = 12;

/** A version as a page shows it. */
export type ShownWordingVersion = Omit<WordingVersion, "at" | "by"> & {
  readonly at: string;
  readonly by: string;
};

/** A wording as a page shows it. */
export type ShownWording = Omit<Wording, "versions"> & {
  readonly about: string;
  readonly state: SignOffState;
  readonly acts: readonly SignOffAct[];
  /** Number of the version that is printed; null where none is. */
  readonly inUse: number | null;
  /** Newest first. */
  readonly versions: readonly [ShownWordingVersion, ...ShownWordingVersion[]];
  /** Sentences of the shipped text that stay when this takes its place. */
  readonly staying: readonly string[];
};

type Common = {
  readonly clinicId: string;
  readonly mayManage: boolean;
  readonly reviewDueOn: string;
  readonly languages: readonly HandoutLanguage[];
  /** What a wording can be about, by kind; own steps are named by hand. */
  readonly subjects: readonly {
    readonly kind: WordingSubject;
    readonly subject: string;
    readonly name: string;
  }[];
};

export type WordingsPage = Common & { readonly wordings: readonly ShownWording[] };
export type WordingPage = Common & { readonly wording: ShownWording };

const nameOf = (kind: WordingSubject, subject: string): string =>
  kind === "diagnosis" ? diagnosisWords(subject) : kind === "own-step" ? subject : treatmentWords(subject);

function common({ actor, today }: ClinicTransaction): Common {
  const subjects = HANDOUT_LANGUAGES.en.passages
    .flatMap(({ parent: { kind, id } }) =>
      kind === "treatment" || kind === "diagnosis" || kind === "advice"
        ? [{ kind, subject: id, name: nameOf(kind, id) }]
        : [],
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return {
    clinicId: actor.clinicId,
    mayManage: can(actor.roles, "wording.manage"),
    reviewDueOn: formatClinicalDate(addMonths(today, REVIEW_AFTER_MONTHS)),
    languages: Object.values(HANDOUT_LANGUAGES).map(({ language }) => language),
    subjects,
  };
}

function stayingOf({ subjectKind, subject, language }: Wording): readonly string[] {
  const { en } = HANDOUT_LANGUAGES;
  const english = en.passages.find(({ parent }) => parent.kind === subjectKind && parent.id === subject);
  if (english === undefined) return [];
  const shipped = HANDOUT_LANGUAGES[language]?.passages.find(({ id }) => id === english.id) ?? english;
  return sentencesThatStay(shipped, english).map((sentence) =>
    typeof sentence === "string" ? sentence : sentence.text,
  );
}

async function shown(tx: ClinicTransaction, wordings: readonly Wording[]): Promise<readonly ShownWording[]> {
  const people = await findPeopleNames(
    tx,
    wordings.flatMap(({ versions }) => versions.map(({ by }) => by)),
  );
  const asShown = ({ at, by, ...version }: WordingVersion): ShownWordingVersion => ({
    ...version,
    at: formatDateAndTime(at, tx.actor.zone),
    by: people.get(by) ?? "somebody who left",
  });
  const made: ShownWording[] = [];
  for (const wording of wordings) {
    const [newest, ...earlier] = wording.versions;
    const acts = await listSignOffActs(tx, WORDING_SHELF, wording.id);
    made.push({
      ...wording,
      about: nameOf(wording.subjectKind, wording.subject),
      state: signOffState(acts[0], newest.hash, tx.today),
      acts,
      inUse: versionInUse(wording, acts[0])?.number ?? null,
      versions: [asShown(newest), ...earlier.map(asShown)],
      staying: stayingOf(wording),
    });
  }
  return made.toSorted((one, other) => one.about.localeCompare(other.about, "en"));
}

const closed = fail({ code: "not_found", message: "There is no such page." });

/** The clinic's wordings; `not_found` for whoever does not read clinical content. */
export async function loadWordings(): Promise<Result<WordingsPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "wording.read")) return closed;
  return withClinic(actor, "wording.read", async (tx) => ({
    ...common(tx),
    wordings: await shown(tx, await listWordings(tx)),
  }));
}

/** One wording with every version; `not_found` where the clinic has none such. */
export async function loadWording(wordingId: string): Promise<Result<WordingPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "wording.read")) return closed;
  return withClinic(actor, "wording.read", async (tx) => {
    const found = (await listWordings(tx)).filter(({ id }) => id === wordingId);
    const [wording] = await shown(tx, found);
    return wording === undefined
      ? refuse("not_found", "This wording is not on record.")
      : { ...common(tx), wording };
  });
}

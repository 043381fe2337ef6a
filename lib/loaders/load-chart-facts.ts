import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import {
  CONDITION_STATUS_WORDS,
  MEDICATION_STATUS_WORDS,
  ROUTE_WORDS,
} from "#lib/catalogue/words/history.ts";
import { recogniseName, type NamedFactKind } from "#lib/clinical/matching/recognise-name.ts";
import type { ChartMedication, ClinicalFacts } from "#lib/data/clinical-facts.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { diffDays, type IsoDate } from "#lib/format/iso-date.ts";

/** An allergy, condition or medicine as the chart lists it. */
export type ListedFact = {
  readonly kind: NamedFactKind;
  readonly id: string;
  readonly version: number;
  /** As typed. */
  readonly name: string;
  /** What follows the name, in words. */
  readonly detail: string;
  /** Generic names it was recognised as, where they differ from what was typed. */
  readonly recognisedAs: string | null;
  /** True where no rule knows this name and nobody has marked it as checked. */
  readonly unrecognised: boolean;
  /** What it may mean, in words. */
  readonly perhaps: string | null;
};

/** A medicine with what its form shows again. */
export type ListedMedication = ListedFact & {
  readonly texts: Readonly<Record<string, string>>;
};

/** The facts of a chart, each with the day it was asked in words. */
export type FactsView = {
  readonly allergyState: "known" | "none-known" | "not-recorded";
  readonly allergiesAsked: string;
  readonly allergies: readonly ListedFact[];
  readonly conditionsAsked: string;
  readonly conditions: readonly ListedFact[];
  readonly medicationsAsked: string;
  readonly medications: readonly ListedMedication[];
  readonly skin: {
    readonly fitzpatrick: string | null;
    readonly monk: number | null;
    readonly keloid: string | null;
    readonly noted: string;
    readonly keloidAsked: string;
  };
  readonly pregnancy: {
    /** False for a male patient who was never asked: the question is not put to him. */
    readonly applies: boolean;
    readonly pregnant: boolean | null;
    readonly breastfeeding: boolean | null;
    readonly planningPregnancy: boolean | null;
    readonly asked: string;
    /** Answers count for the day on which they were given. */
    readonly askedToday: boolean;
  };
  readonly declines: readonly string[];
  readonly declinesAsked: string;
};

function asked(on: IsoDate | null, today: IsoDate): string {
  if (on === null) return "Not asked";
  return diffDays(on, today) === 0 ? "Asked today" : `Asked on ${formatClinicalDate(on)}`;
}

type Entry = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly catalogueId: string | null;
  readonly checkedByClinician: boolean;
};

function listed(kind: NamedFactKind, entry: Entry, parts: readonly (string | null)[]): ListedFact {
  const found = recogniseName(engineCatalogue, kind, entry.name);
  const known =
    found.known.length > 0
      ? found.known.map(({ name }) => name)
      : entry.catalogueId === null
        ? []
        : [entry.catalogueId.replaceAll("-", " ")];
  const spelt = known.join(", ");
  return {
    kind,
    id: entry.id,
    version: entry.version,
    name: entry.name,
    detail: parts.filter((part) => part !== null && part !== "").join(" · "),
    recognisedAs: spelt !== "" && spelt !== entry.name.toLowerCase() ? spelt : null,
    unrecognised: known.length === 0 && !entry.checkedByClinician,
    perhaps: known.length === 0 ? found.perhaps.map(({ name }) => name).join(" or ") || null : null,
  };
}

function courseWords({ status, startedOn, stoppedOn }: ChartMedication): string {
  const from = startedOn === null ? null : formatClinicalDate(startedOn);
  if (status === "stopped") {
    const to = stoppedOn === null ? "stop date not recorded" : formatClinicalDate(stoppedOn);
    return from === null ? `Stopped ${to}` : `${from} to ${to}`;
  }
  return from === null
    ? MEDICATION_STATUS_WORDS[status]
    : `${MEDICATION_STATUS_WORDS[status]}, since ${from}`;
}

function listedMedication(medication: ChartMedication): ListedMedication {
  const { route, dose, startedOn, stoppedOn, cumulativeDoseMgPerKg, detail, status, catalogueId } =
    medication;
  const total = cumulativeDoseMgPerKg === null ? null : `${String(cumulativeDoseMgPerKg)} mg/kg in all`;
  const parts = [dose, route === null ? null : ROUTE_WORDS[route], courseWords(medication), total, detail];
  return {
    ...listed("medication", medication, parts),
    texts: {
      name: medication.name,
      status,
      ...(catalogueId === null ? {} : { catalogueId }),
      ...(medication.checkedByClinician ? { checkedByClinician: "yes" } : {}),
      ...(route === null ? {} : { route }),
      ...(dose === null ? {} : { dose }),
      ...(detail === null ? {} : { detail }),
      ...(startedOn === null ? {} : { startedOn: formatClinicalDate(startedOn) }),
      ...(stoppedOn === null ? {} : { stoppedOn: formatClinicalDate(stoppedOn) }),
      ...(cumulativeDoseMgPerKg === null ? {} : { cumulativeDoseMgPerKg: String(cumulativeDoseMgPerKg) }),
    },
  };
}

/**
 * The clinical facts of a chart in words, every name told as what the rules take it for. Used by the chart and by the
 * consultation page.
 *
 * @param today the clinic's date
 */
export function factsView(facts: ClinicalFacts, today: IsoDate): FactsView {
  return {
    allergyState:
      facts.allergies.length > 0
        ? "known"
        : facts.allergyStatus === "none-known"
          ? "none-known"
          : "not-recorded",
    allergiesAsked: asked(facts.allergiesAskedOn, today),
    allergies: facts.allergies.map((allergy) =>
      listed("allergy", allergy, [allergy.reaction ?? "reaction not known", allergy.detail]),
    ),
    conditionsAsked: asked(facts.conditionsScreenedOn, today),
    conditions: facts.conditions.map((condition) =>
      listed("condition", condition, [
        CONDITION_STATUS_WORDS[condition.status],
        condition.lastEpisodeOn === null ? null : `last on ${formatClinicalDate(condition.lastEpisodeOn)}`,
        condition.detail,
      ]),
    ),
    medicationsAsked: asked(facts.medicationsScreenedOn, today),
    medications: facts.medications.map(listedMedication),
    skin: {
      fitzpatrick: facts.fitzpatrick,
      monk: facts.monk,
      keloid: facts.keloid,
      noted:
        facts.skinNotedOn === null ? "Not recorded" : `Noted on ${formatClinicalDate(facts.skinNotedOn)}`,
      keloidAsked: asked(facts.keloidAskedOn, today),
    },
    pregnancy: {
      applies:
        facts.sex !== "male" || [facts.pregnant, facts.breastfeeding, facts.planningPregnancy].includes(true),
      pregnant: facts.pregnant,
      breastfeeding: facts.breastfeeding,
      planningPregnancy: facts.planningPregnancy,
      asked: asked(facts.pregnancyAskedOn, today),
      askedToday: facts.pregnancyAskedOn === today,
    },
    declines: facts.declines,
    declinesAsked: asked(facts.declinesAskedOn, today),
  };
}

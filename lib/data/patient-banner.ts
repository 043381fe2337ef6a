import "server-only";
import { can } from "#lib/auth/permissions.ts";
import {
  CONDITION_STATUSES,
  KELOID_TENDENCIES,
  MEDICATION_STATUSES,
  ROUTES,
  type ConditionStatus,
  type KeloidTendency,
  type MedicationStatus,
  type Route,
} from "#lib/clinical/model/vocabulary.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { ALLERGY_STATUSES, type AllergyStatus } from "#lib/schemas/patient-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { readSex, termOf } from "./patient-terms.ts";

/** Who the banner is about; all roles of the clinic may read it. */
export type BannerPerson = {
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly preferredName: string | null;
  readonly born: IsoDate | null;
  readonly sex: "female" | "male" | "other" | null;
  readonly gender: string | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly deceasedOn: IsoDate | null;
};

/** What the banner's flags are made from. Names are as typed; current entries only. */
export type BannerFacts = {
  readonly pregnant: boolean | null;
  readonly breastfeeding: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly pregnancyAskedOn: IsoDate | null;
  readonly keloid: KeloidTendency | null;
  readonly allergyStatus: AllergyStatus;
  readonly allergies: readonly string[];
  readonly conditions: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: ConditionStatus;
    readonly detail: string | null;
  }[];
  readonly medications: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: MedicationStatus;
    readonly route: Route | null;
    readonly startedOn: IsoDate | null;
    readonly stoppedOn: IsoDate | null;
  }[];
};

/** The banner's content; `facts` is null for roles that may not read the clinical record. */
export type BannerRow = { readonly person: BannerPerson; readonly facts: BannerFacts | null };

type PersonColumns = Omit<BannerPerson, "sex"> & { readonly sex: string | null };
type FactColumns = {
  readonly pregnant: boolean | null;
  readonly breastfeeding: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly pregnancyAskedOn: IsoDate | null;
  readonly keloid: string | null;
  readonly allergyStatus: string | null;
  readonly allergies: readonly string[];
  readonly conditions: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly detail: string | null;
  }[];
  readonly medications: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly route: string | null;
    readonly startedOn: IsoDate | null;
    readonly stoppedOn: IsoDate | null;
  }[];
};

const PERSON = Prisma.sql`
  p.family_name as "familyName", p.given_names as "givenNames", p.title, p.preferred_name as "preferredName",
  to_char(p.born_on, 'YYYY-MM-DD') as born, p.sex, p.gender, p.nhs_number as "nhsNumber",
  p.clinic_number as "clinicNumber", to_char(p.deceased_on, 'YYYY-MM-DD') as "deceasedOn"`;

const FACTS = Prisma.sql`
  f.pregnant, f.breastfeeding, f.planning_pregnancy as "planningPregnancy",
  to_char(f.pregnancy_asked_on, 'YYYY-MM-DD') as "pregnancyAskedOn", f.keloid, f.allergy_status as "allergyStatus",
  (select coalesce(json_agg(a.name order by a.name, a.id), '[]') from allergy a
   where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.ended_at is null) as allergies,
  (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'status', c.status, 'detail', c.detail)
     order by c.name, c.id), '[]') from condition c
   where c.clinic_id = p.clinic_id and c.patient_id = p.id and c.ended_at is null) as conditions,
  (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'status', m.status, 'route', m.route,
     'startedOn', to_char(m.started_on, 'YYYY-MM-DD'), 'stoppedOn', to_char(m.stopped_on, 'YYYY-MM-DD'))
     order by m.name, m.id), '[]') from medication m
   where m.clinic_id = p.clinic_id and m.patient_id = p.id and m.ended_at is null) as medications`;

/**
 * What the patient banner shows, in one statement. Clinical facts are asked for only where the actor may read them.
 *
 * @returns null when the clinic has no such patient
 */
export async function findBannerRow(tx: ClinicTransaction, patientId: string): Promise<BannerRow | null> {
  const { clinicId, roles } = tx.actor;
  if (!can(roles, "chart.read")) {
    const [person] = await tx.db.$queryRaw<PersonColumns[]>`
      select ${PERSON} from patient p where p.clinic_id = ${clinicId}::uuid and p.id = ${patientId}::uuid`;
    return person === undefined ? null : { person: { ...person, sex: readSex(person.sex) }, facts: null };
  }
  const [row] = await tx.db.$queryRaw<(PersonColumns & FactColumns)[]>`
    select ${PERSON}, ${FACTS} from patient p
    left join patient_facts f on f.clinic_id = p.clinic_id and f.patient_id = p.id
    where p.clinic_id = ${clinicId}::uuid and p.id = ${patientId}::uuid`;
  return row === undefined ? null : { person: personOf(row), facts: factsOf(row) };
}

function personOf(row: PersonColumns): BannerPerson {
  const { familyName, givenNames, title, preferredName, born, gender, nhsNumber, clinicNumber, deceasedOn } =
    row;
  const sex = readSex(row.sex);
  return {
    ...{ familyName, givenNames, title, preferredName, born, sex, gender },
    ...{ nhsNumber, clinicNumber, deceasedOn },
  };
}

function factsOf(row: FactColumns): BannerFacts {
  const { pregnant, breastfeeding, planningPregnancy, pregnancyAskedOn, allergies } = row;
  return {
    ...{ pregnant, breastfeeding, planningPregnancy, pregnancyAskedOn, allergies },
    keloid: termOf(KELOID_TENDENCIES, row.keloid),
    allergyStatus: termOf(ALLERGY_STATUSES, row.allergyStatus) ?? "not-recorded",
    conditions: row.conditions.map((condition) => ({
      ...condition,
      status: termOf(CONDITION_STATUSES, condition.status) ?? "current",
    })),
    medications: row.medications.map((medication) => ({
      ...medication,
      status: termOf(MEDICATION_STATUSES, medication.status) ?? "unknown",
      route: termOf(ROUTES, medication.route),
    })),
  };
}

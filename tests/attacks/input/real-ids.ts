import { nhsCheckDigit } from "#lib/clinical/identity/nhs-number.ts";
import { newId } from "#lib/platform/ids.ts";
import type { FaultGround } from "../../faults/fault-ground.ts";
import { openDraft } from "../../faults/open-draft.ts";
import { knownValue } from "./known-values.ts";

/** The table of each kind of record, and which of its rows is used. */
const RECORDS: Readonly<Record<string, readonly [table: string, where?: string]>> = {
  planId: ["plan", "state = 'draft'"],
  sessionId: ["treatment_session", "state = 'planned'"],
  handoutId: ["handout", "state = 'draft'"],
  deviceId: ["device"],
  protocolId: ["protocol"],
  wordingId: ["clinic_passage"],
  templateId: ["consultation_template"],
  viewId: ["saved_view"],
  adverseEventId: ["adverse_event"],
  contactId: ["contact_attempt"],
};

/** Counted over a whole run, in which several sets of ids may be opened. */
let numbersUsed = 0;

/** An NHS number that nobody has yet, of those kept for tests. */
function unusedNhsNumber(count: number): string {
  const nine = `999${String(count).padStart(6, "0")}`;
  const check = nhsCheckDigit(nine);
  return check === null ? unusedNhsNumber(count + 100_000) : `${nine}${String(check)}`;
}

/** Ids of records on the ground, by the name of the field that takes them, with the versions that they now have. */
export type RealIds = {
  /** Values for the fields of an input that is about these records. @param isClinical whether it is a clinician's */
  readonly values: (fields: readonly string[], isClinical?: boolean) => Promise<(field: string) => unknown>;
};

type Row = {
  readonly id: string;
  readonly row: { readonly version?: number; readonly patient_id?: string };
};

/** Makes a patient with a draft of its own, and finds one record of every other kind. */
export async function openRealIds(ground: FaultGround): Promise<RealIds> {
  const { patientId, consultationId } = await openDraft(ground);
  const { ask, clinicId, actor } = ground;
  const ids: Record<string, string> = { patientId, consultationId };
  const tables: Record<string, string> = { patientId: "patient", consultationId: "consultation" };
  for (const [field, [table, where = "true"]] of Object.entries(RECORDS)) {
    tables[field] = table;
    const [row] = await ask(`select id from "${table}" where clinic_id = $1 and ${where} limit 1`, [
      clinicId,
    ]);
    if (row?.["id"] !== undefined) ids[field] = row["id"];
  }
  const [colleague] = await ask<{ id: string }>(
    "select person_id as id from membership where clinic_id = $1 and roles = array['practitioner'] limit 1",
    [clinicId],
  );
  const stateOf = async (field: string): Promise<Row["row"] | undefined> => {
    const [found] = await ask<Row>(
      `select to_jsonb(t) as row from "${tables[field] ?? ""}" t where clinic_id = $1 and id = $2`,
      [clinicId, ids[field]],
    );
    return found?.row;
  };
  const versionOfColleague = async (): Promise<number | undefined> => {
    const [found] = await ask<{ version: number }>(
      "select version from membership where clinic_id = $1 and person_id = $2",
      [clinicId, colleague?.id],
    );
    return found?.version;
  };
  return {
    values: async (fields, isClinical = true) => {
      const about =
        fields.find((field) => field !== "patientId" && field in tables && field in ids) ?? "patientId";
      const state = await stateOf(about);
      // A page of no patient names none, and a record of another than its own would be refused.
      const isAboutNobody = about === "patientId" && !fields.includes("patientId");
      const isOfPerson = !isClinical && fields.includes("personId");
      const version = isOfPerson ? await versionOfColleague() : state?.version;
      numbersUsed += 1;
      const made: Readonly<Record<string, unknown>> = {
        version,
        number: version,
        idempotencyKey: newId(),
        confirmDuplicate: true,
        nhsNumber: unusedNhsNumber(numbersUsed),
        clinicNumber: `C${String(numbersUsed)}`,
        personId: isOfPerson ? colleague?.id : actor.personId,
        pagePatientId: isAboutNobody ? undefined : (state?.patient_id ?? patientId),
      };
      return (field) => made[field] ?? ids[field] ?? knownValue(field);
    },
  };
}

import { composeRecord, type FrozenVisit } from "#components/consultation/compose-record.ts";
import { recordIdentity } from "#components/consultation/record-identity.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { assessVisit } from "#lib/clinical/visit/assess-visit.ts";
import { composeCase } from "#lib/clinical/visit/compose-case.ts";
import type { RecordDocument } from "#lib/clinical/visit/record-document.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

const ON = "2026-11-23";

const FACTS: RecordedFacts = {
  ...{ born: "1998-07-14", sex: "female", fitzpatrick: "IV", monk: 6, keloid: "family", keloidAskedOn: ON },
  ...{ pregnant: false, breastfeeding: false, planningPregnancy: false, pregnancyAskedOn: ON },
  ...{ declines: [], declinesAskedOn: null, allergiesAskedOn: ON, conditionsScreenedOn: null },
  allergies: [{ name: "aspirin", reaction: "urticaria" }],
  conditions: [],
  medications: [
    {
      name: "Roaccutane",
      status: "stopped",
      route: "oral",
      startedOn: "2026-01-01",
      stoppedOn: "2026-10-01",
    },
  ],
  medicationsScreenedOn: ON,
};

const finding = (part: Partial<DraftFinding>): DraftFinding => ({
  id: "0198f000-0000-7000-8000-000000000001",
  ...part,
});

/** The draft of a usual visit: one red mark that is pinned, one scar. */
export const USUAL_VISIT: ConsultationDraft = {
  ...emptyDraft(),
  history: { acneAtSite: true, markDurationMonths: 4, words: "Worse since the summer." },
  skin: { fitzpatrick: "IV", monk: 6 },
  findings: [
    finding({
      ...{ sites: ["cheek"], side: "right", colour: ["red"], blanches: "yes", surface: "flat", count: 12 },
      pins: [
        { id: "0198f000-0000-7000-8000-000000000002", view: "front", region: "cheek-right", x: 0.3, y: 0.6 },
      ],
    }),
    finding({ sites: ["chin"], surface: "depressed", depression: "ice-pick", count: 2 }),
  ],
  scores: { cea: { grade: 3 }, pahpi: { size: 4 } },
  impression: {
    diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] }],
    words: "Redness first.",
  },
  notes: "She wants to wait until the spring.\nPhotographs next time.",
};

const SITES = ["forehead", "cheek", "chin", "nose", "chest", "upper-back", "neck", "temple"] as const;

/** A draft as long as a draft may be: forty findings with words, twenty thousand letters of notes. */
export const LONGEST_VISIT: ConsultationDraft = {
  ...USUAL_VISIT,
  findings: Array.from({ length: 40 }, (_, index) =>
    finding({
      ...{ sites: [SITES[index % SITES.length] ?? "chin"], side: index % 2 === 0 ? "left" : "right" },
      ...{ colour: ["red", "brown"], surface: "depressed", blanches: "partly", count: index + 1 },
      words:
        "It was looked at under the lamp, from the side, and against the other half of the face. ".repeat(3),
    }),
  ),
  notes: `${"The patient told how the marks came and went over the years. ".repeat(40)}\n`
    .repeat(9)
    .slice(0, 20_000),
};

type Person = Parameters<typeof recordIdentity>[0];
const PERSON: Person = {
  ...{ familyName: "O'Neil", givenNames: "Siobhán", title: "Ms", born: "1998-07-14" },
  ...{ nhsNumber: "9995260182", clinicNumber: "A-1042" },
};

/** A frozen visit as it is told. */
export function exampleRecord({
  draft = USUAL_VISIT,
  person = {},
  ...part
}: Partial<FrozenVisit> & { readonly person?: Partial<Person> } = {}): RecordDocument {
  const composed = composeCase({
    ...{ catalogue: engineCatalogue, id: "visit", on: ON, facts: FACTS, visit: draft },
    policies: STRICTEST_POLICIES,
  });
  return composeRecord({
    ...{ clinicName: "Example Clinic", on: ON, begunOn: null, signed: "23-Nov-2026 14:03, Dr Example" },
    digest: "0123456789abcdef".repeat(4),
    facts: FACTS,
    suggestions: null,
    codes: {},
    addenda: [],
    draft,
    evaluation: assessVisit(engineCatalogue, composed),
    identity: recordIdentity({ ...PERSON, ...person }),
    ...part,
  });
}

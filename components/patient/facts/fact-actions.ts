import type { FormAct } from "../use-kept-form.ts";

type Made = { readonly id: string };
type Asked = { readonly askedOn: string };

/** What a typed name stands for, as the server tells it. */
export type NameMeaning = {
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly perhaps: readonly { readonly id: string; readonly name: string }[];
};

/**
 * The acts behind the facts of a chart. The page passes them in, so that the chart and the consultation share these
 * forms: `import { factActions } from "…/patients/[patientId]/fact-actions.ts"` there.
 */
export type FactActions = {
  readonly addAllergy: FormAct<Made>;
  readonly addCondition: FormAct<Made>;
  readonly addMedication: FormAct<Made>;
  readonly changeMedication: FormAct<Made>;
  readonly endFact: FormAct<Made>;
  readonly recordScreening: FormAct<Asked>;
  readonly recordSkin: FormAct<{ readonly notedOn: string }>;
  readonly recordPregnancy: FormAct<Asked>;
  readonly recordDeclines: FormAct<Asked>;
  readonly recogniseName: FormAct<NameMeaning>;
};

/** An entry of a list of facts, in words. */
export type FactEntry = {
  readonly kind: "allergy" | "condition" | "medication";
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly detail: string;
  readonly recognisedAs: string | null;
  readonly unrecognised: boolean;
  readonly perhaps: string | null;
};

/** Everything the facts of a chart show. */
export type PatientFactsView = {
  readonly allergyState: "known" | "none-known" | "not-recorded";
  readonly allergiesAsked: string;
  readonly allergies: readonly FactEntry[];
  readonly conditionsAsked: string;
  readonly conditions: readonly FactEntry[];
  readonly medicationsAsked: string;
  readonly medications: readonly (FactEntry & { readonly texts: Readonly<Record<string, string>> })[];
  readonly skin: {
    readonly fitzpatrick: string | null;
    readonly monk: number | null;
    readonly keloid: string | null;
    readonly noted: string;
    readonly keloidAsked: string;
  };
  readonly pregnancy: {
    readonly applies: boolean;
    readonly pregnant: boolean | null;
    readonly breastfeeding: boolean | null;
    readonly planningPregnancy: boolean | null;
    readonly asked: string;
    readonly askedToday: boolean;
  };
  readonly declines: readonly string[];
  readonly declinesAsked: string;
};

/** Whose facts they are, and the clinic the page was opened in. */
export type FactOwner = { readonly patientId: string; readonly clinicId: string };

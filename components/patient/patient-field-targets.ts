const LABELS = {
  familyName: "Surname",
  givenNames: "Given names",
  born: "Born",
  sex: "Sex",
  nhsNumber: "NHS number",
  title: "Title",
  preferredName: "Preferred name",
  gender: "Gender",
  clinicNumber: "Clinic number",
  phone: "Telephone",
  email: "Email",
  address: "Address",
  language: "Language for handouts",
  printSize: "Print size",
  gpName: "GP",
  guardianName: "Parent or guardian",
  guardianRelation: "Their relation to the patient",
  deceasedOn: "Date of death",
} as const;

/** The name of a field of the patient's form. */
export type PatientField = keyof typeof LABELS;

/** The label of a field. */
export const fieldLabel = (field: PatientField): string => LABELS[field];

/** The id of a field's control. */
export const fieldId = (field: PatientField): string => `patient-${field}`;

/** Where the links of a refusal lead, by field. */
export const FIELD_TARGETS: Readonly<Record<string, { readonly id: string; readonly label: string }>> =
  Object.fromEntries(
    Object.entries(LABELS).map(([field, label]) => [field, { id: `patient-${field}`, label }]),
  );

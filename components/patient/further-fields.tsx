import { DateInput } from "../form/date-input.tsx";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { fieldId, fieldLabel, type PatientField } from "./patient-field-targets.ts";

type Texts = Readonly<Partial<Record<string, string>>>;

const FURTHER: readonly PatientField[] = [
  ...(["title", "preferredName", "gender", "clinicNumber", "phone", "email", "address", "language"] as const),
  ...(["printSize", "gpName", "guardianName", "guardianRelation", "deceasedOn"] as const),
];

const PRINT_SIZES = [
  { value: "normal", label: "Normal print" },
  { value: "large", label: "Large print" },
];

/**
 * Everything else about a patient, on demand; it opens by itself when one of its fields is refused.
 * @param props.known True for a registered patient, whose death can be recorded.
 */
export function FurtherFields({
  texts,
  errors,
  languages,
  known,
}: {
  readonly texts: Texts;
  readonly errors: Texts;
  readonly languages: readonly { readonly value: string; readonly label: string }[];
  readonly known: boolean;
}) {
  const of = (field: PatientField) => ({
    id: fieldId(field),
    name: field,
    label: fieldLabel(field),
    defaultValue: texts[field],
    error: errors[field],
  });
  const language = texts["language"] ?? "en";
  const offered = languages.some(({ value }) => value === language)
    ? languages
    : [...languages, { value: language, label: language }];
  const refused = FURTHER.some((field) => errors[field] !== undefined);
  return (
    <Disclosure summary="Title, contact, language, GP, guardian" open={known || refused}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...of("title")} width="date" />
        <TextInput {...of("preferredName")} spellCheck={false} />
        <TextInput {...of("gender")} hint="Where it differs from sex and should be shown." />
        <TextInput {...of("clinicNumber")} width="date" spellCheck={false} />
        <TextInput {...of("phone")} type="tel" />
        <TextInput {...of("email")} type="email" spellCheck={false} />
        <div className="sm:col-span-2">
          <TextArea {...of("address")} rows={3} />
        </div>
        <Select {...of("language")} options={offered} />
        <Select {...of("printSize")} options={PRINT_SIZES} />
        <div className="sm:col-span-2">
          <TextInput {...of("gpName")} />
        </div>
        <TextInput {...of("guardianName")} hint="Needed under 16." spellCheck={false} />
        <TextInput {...of("guardianRelation")} />
        {known ? <DateInput {...of("deceasedOn")} /> : null}
      </div>
    </Disclosure>
  );
}

import { DateInput } from "../form/date-input.tsx";
import { RadioCards } from "../form/radio-cards.tsx";
import { TextInput } from "../form/text-input.tsx";
import { fieldId, fieldLabel, type PatientField } from "./patient-field-targets.ts";

type Texts = Readonly<Partial<Record<string, string>>>;

const SEX_CARDS = [
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other" },
];

/** Who a patient is: surname, given names, birth date, sex and NHS number. */
export function IdentityFields({ texts, errors }: { readonly texts: Texts; readonly errors: Texts }) {
  const of = (field: PatientField) => ({
    id: fieldId(field),
    name: field,
    label: fieldLabel(field),
    defaultValue: texts[field],
    error: errors[field],
  });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...of("familyName")} required autoFocus spellCheck={false} />
        <TextInput {...of("givenNames")} optional spellCheck={false} />
      </div>
      <DateInput
        {...of("born")}
        required
        hint="For example 14/07/1998 or 14-Jul-1998. Write “unknown” if it is."
      />
      <div id={fieldId("sex")}>
        <RadioCards
          legend={fieldLabel("sex")}
          name="sex"
          cards={SEX_CARDS}
          kind="group"
          defaultValue={texts["sex"]}
          error={errors["sex"]}
        />
      </div>
      <TextInput
        {...of("nhsNumber")}
        optional
        width="date"
        inputMode="numeric"
        spellCheck={false}
        hint="Ten digits; spaces do not matter."
      />
    </>
  );
}

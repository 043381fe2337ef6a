"use client";

import { AnswerChoice, type Answer } from "../../form/answer-choice.tsx";
import { Checkbox } from "../../form/checkbox.tsx";
import { ChoiceGroup } from "../../form/choice-group.tsx";
import { RadioCards } from "../../form/radio-cards.tsx";
import { Select } from "../../form/select.tsx";
import type { FactActions, FactOwner, PatientFactsView } from "./fact-actions.ts";
import { FactForm } from "./fact-form.tsx";

const SKIN_TYPES = ["I", "II", "III", "IV", "V", "VI"].map((type, index) => ({
  value: type,
  label: type,
  shortcut: String(index + 1),
}));
const MONK_TONES = Array.from({ length: 10 }, (_, index) => ({
  value: String(index + 1),
  label: String(index + 1),
}));
const KELOID = [
  { value: "none", label: "None" },
  { value: "self", label: "Own" },
  { value: "family", label: "In the family" },
];

type Props = {
  readonly owner: FactOwner;
  readonly actions: FactActions;
  readonly facts: PatientFactsView;
};

/** Records skin type, tone and scarring tendency; what is left open stays as it was. */
export function SkinForm({ owner, actions, facts: { skin } }: Props) {
  return (
    <FactForm opens="Change" label="Change skin and scarring" act={actions.recordSkin} owner={owner}>
      {({ errors }) => (
        <>
          <RadioCards
            legend="Skin type (Fitzpatrick)"
            name="fitzpatrick"
            cards={SKIN_TYPES}
            defaultValue={skin.fitzpatrick ?? undefined}
            error={errors["fitzpatrick"]}
          />
          <Select
            label="Skin tone (Monk)"
            name="monk"
            options={MONK_TONES}
            empty="Not recorded"
            defaultValue={skin.monk === null ? "" : String(skin.monk)}
            error={errors["monk"]}
          />
          <RadioCards
            legend="Keloid tendency"
            name="keloid"
            cards={KELOID}
            defaultValue={skin.keloid ?? undefined}
            error={errors["keloid"]}
          />
        </>
      )}
    </FactForm>
  );
}

const answerOf = (given: boolean | null, today: boolean): Answer =>
  !today || given === null ? "not-asked" : given ? "yes" : "no";

/** Records what the patient answers today; older answers do not carry over. */
export function PregnancyForm({ owner, actions, facts: { pregnancy } }: Props) {
  const questions = [
    { name: "pregnant", legend: "Pregnant", given: pregnancy.pregnant },
    { name: "breastfeeding", legend: "Breastfeeding", given: pregnancy.breastfeeding },
    { name: "planningPregnancy", legend: "Planning a pregnancy", given: pregnancy.planningPregnancy },
  ];
  return (
    <FactForm opens="Ask today" label="Ask today about pregnancy" act={actions.recordPregnancy} owner={owner}>
      {() =>
        questions.map(({ name, legend, given }) => (
          <AnswerChoice
            key={name}
            name={name}
            legend={legend}
            defaultValue={answerOf(given, pregnancy.askedToday)}
          />
        ))
      }
    </FactForm>
  );
}

/** Records what kinds of treatment the patient does not want. */
export function DeclinesForm({
  owner,
  actions,
  facts,
  choices,
}: Props & { readonly choices: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <FactForm opens="Change" label="Change what is declined" act={actions.recordDeclines} owner={owner}>
      {({ errors }) => (
        <ChoiceGroup id="declines" legend="Does not want" kind="group" error={errors["declines"]}>
          {choices.map(({ value, label }) => (
            <Checkbox
              key={value}
              name="declines"
              value={value}
              label={label}
              defaultChecked={facts.declines.includes(value)}
            />
          ))}
        </ChoiceGroup>
      )}
    </FactForm>
  );
}

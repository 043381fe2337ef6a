import type { ReactNode } from "react";
import { Panel } from "../../ui/panel.tsx";
import { DeclinesForm, PregnancyForm, SkinForm } from "./answer-forms.tsx";
import type { FactActions, FactOwner, PatientFactsView } from "./fact-actions.ts";
import { FactActButton } from "./fact-act-button.tsx";
import { FactList } from "./fact-list.tsx";
import { AddAllergy, AddCondition, AddMedicine, ChangeMedicine } from "./named-fact-forms.tsx";

const ALLERGY_WORDS = {
  known: "Known allergies",
  "none-known": "No known allergies",
  "not-recorded": "Allergies not recorded",
} as const;
const KELOID_WORDS: Readonly<Record<string, string>> = {
  none: "None",
  self: "Own",
  family: "In the family",
};

/** One group of facts: its heading, when it was asked, what is known, and what can be done. */
function Group({
  id,
  title,
  asked,
  children,
  acts,
}: {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly children: ReactNode;
  readonly acts: ReactNode;
}) {
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      id={id}
      className="min-w-0 scroll-mt-40 target:bg-accent-soft"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 id={`${id}-title`} className="font-semibold">
          {title}
        </h3>
        <span className="text-sm text-muted">{asked}</span>
      </div>
      {children}
      <div className="-ml-2 flex flex-wrap gap-1 print:hidden">{acts}</div>
    </div>
  );
}

const said = (given: boolean | null): string => (given === null ? "not asked" : given ? "yes" : "no");

/**
 * What is known about a patient's health, each with the day it was asked, to be changed in place.
 * @param props.facts From the loader's `factsView`. @param props.actions The acts; null where the person may only read.
 * @param props.declinables Kinds of treatment that can be declined, in words.
 */
export function FactsPanel({
  facts,
  owner,
  actions,
  declinables,
}: {
  readonly facts: PatientFactsView;
  readonly owner: FactOwner;
  readonly actions: FactActions | null;
  readonly declinables: readonly { readonly value: string; readonly label: string }[];
}) {
  const { skin, pregnancy } = facts;
  const declined = declinables
    .filter(({ value }) => facts.declines.includes(value))
    .map(({ label }) => label);
  const screen = (screened: string, words: string): ReactNode =>
    actions ? (
      <FactActButton act={actions.recordScreening} owner={owner} fields={{ screened }}>
        {words}
      </FactActButton>
    ) : null;
  const nothing = (asked: string, none: string) => (asked === "Not asked" ? null : <p>{none}</p>);
  return (
    <Panel title="Facts">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <Group
          id="facts-allergies"
          title={ALLERGY_WORDS[facts.allergyState]}
          asked={facts.allergiesAsked}
          acts={
            <>
              {actions ? <AddAllergy owner={owner} actions={actions} /> : null}
              {facts.allergies.length === 0
                ? screen("allergies", "Asked today: none known")
                : screen("allergies", "Asked today: no others")}
            </>
          }
        >
          <FactList label="Allergies" entries={facts.allergies} owner={owner} actions={actions} />
        </Group>
        <Group
          id="facts-conditions"
          title="Conditions"
          asked={facts.conditionsAsked}
          acts={
            <>
              {actions ? <AddCondition owner={owner} actions={actions} /> : null}
              {screen(
                "conditions",
                facts.conditions.length === 0 ? "Asked today: none" : "Asked today: no others",
              )}
            </>
          }
        >
          {facts.conditions.length === 0 ? nothing(facts.conditionsAsked, "None") : null}
          <FactList label="Conditions" entries={facts.conditions} owner={owner} actions={actions} />
        </Group>
        <Group
          id="facts-medications"
          title="Medicines"
          asked={facts.medicationsAsked}
          acts={
            <>
              {actions ? <AddMedicine owner={owner} actions={actions} /> : null}
              {screen(
                "medications",
                facts.medications.length === 0 ? "Asked today: none" : "Asked today: no others",
              )}
            </>
          }
        >
          {facts.medications.length === 0 ? nothing(facts.medicationsAsked, "None") : null}
          <FactList
            label="Medicines"
            entries={facts.medications}
            owner={owner}
            actions={actions}
            acts={(entry) =>
              actions ? <ChangeMedicine owner={owner} actions={actions} entry={entry} /> : null
            }
          />
        </Group>
        <Group
          id="facts-skin"
          title="Skin and scarring"
          asked={skin.noted}
          acts={actions ? <SkinForm owner={owner} actions={actions} facts={facts} /> : null}
        >
          <p className="flex flex-wrap gap-x-5">
            <Word label="Fitzpatrick type">{skin.fitzpatrick ?? "not recorded"}</Word>
            <Word label="Monk tone">{skin.monk === null ? "not recorded" : String(skin.monk)}</Word>
            <Word label="Keloid tendency">
              {skin.keloid === null ? "not asked" : (KELOID_WORDS[skin.keloid] ?? skin.keloid)}
            </Word>
          </p>
        </Group>
        {pregnancy.applies ? (
          <Group
            id="facts-pregnancy"
            title="Pregnancy and breastfeeding"
            asked={pregnancy.asked}
            acts={actions ? <PregnancyForm owner={owner} actions={actions} facts={facts} /> : null}
          >
            <p className="flex flex-wrap gap-x-5">
              <Word label="Pregnant">{said(pregnancy.pregnant)}</Word>
              <Word label="Breastfeeding">{said(pregnancy.breastfeeding)}</Word>
              <Word label="Planning a pregnancy">{said(pregnancy.planningPregnancy)}</Word>
            </p>
          </Group>
        ) : null}
        <Group
          id="facts-declines"
          title="Does not want"
          asked={facts.declinesAsked}
          acts={
            actions ? (
              <DeclinesForm owner={owner} actions={actions} facts={facts} choices={declinables} />
            ) : null
          }
        >
          {declined.length === 0 ? (
            nothing(facts.declinesAsked, "Nothing declined")
          ) : (
            <p>{declined.join(", ")}</p>
          )}
        </Group>
      </div>
    </Panel>
  );
}

function Word({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <span>
      <span className="text-sm text-muted">{label}</span> <span className="font-semibold">{children}</span>
    </span>
  );
}

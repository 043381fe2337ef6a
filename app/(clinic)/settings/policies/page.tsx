import type { Metadata } from "next";
import { PolicyForm } from "#components/settings/policy-form.tsx";
import { PolicySides } from "#components/settings/policy-sides.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { signOffPolicy } from "#components/settings/sign-off-policy.tsx";
import { stepPolicy } from "#components/settings/step-policy.tsx";
import { suggestionPolicy } from "#components/settings/suggestion-policy.tsx";
import { loadPolicies, loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { updatePoliciesAction } from "./actions.ts";

export const metadata: Metadata = { title: "Policies · Settings" };

/** The clinic's readings where clinical sources disagree. */
export default async function PoliciesPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, version, savedAt, policies, signOffRequired, stepPercent, suggestionsShown, questions } =
    unwrapOrNotFound(await loadPolicies());
  return (
    <SettingsFrame
      here="policies"
      pages={pages}
      context={savedAt === null ? "Never changed: the strictest of each" : `Last saved ${savedAt}`}
    >
      <PolicyForm
        key={version}
        act={updatePoliciesAction}
        clinicId={clinicId}
        version={version}
        policies={[
          ...questions.map(({ policy, name, question, choices, sides }) => ({
            policy,
            name,
            question,
            cards: choices,
            current: policies[policy],
            sides: <PolicySides sides={sides} />,
          })),
          signOffPolicy(signOffRequired),
          suggestionPolicy(suggestionsShown),
          stepPolicy(stepPercent),
        ]}
      />
    </SettingsFrame>
  );
}

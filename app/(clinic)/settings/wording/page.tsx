import type { Metadata } from "next";
import { SignOffLine } from "#components/guide/sign-off-words.tsx";
import { languageOptions, languageWords } from "#components/handout/handout-words.ts";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { WordingForm } from "#components/settings/wording-form.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { HIGHEST_GRADE } from "#lib/documents/reading-grade.ts";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadWordings } from "#lib/loaders/load-wordings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { addWordingAction, gradeTextAction } from "./actions.ts";

export const metadata: Metadata = { title: "Wording · Settings" };

/** What the clinic says on its handouts in its own words. */
export default async function WordingsPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const page = unwrapOrNotFound(await loadWordings());
  const inUse = page.wordings.filter(({ retired }) => !retired);
  const retired = page.wordings.filter((wording) => wording.retired);
  const entries = (listed: typeof page.wordings) => (
    <ul>
      {listed.map(({ id, about, language, state, inUse: number, versions }) => (
        <li key={id} className="border-b border-line py-2">
          <h3 className="font-semibold wrap-anywhere">
            <TextLink href={`/settings/wording/${id}`}>{about}</TextLink>
          </h3>
          <p className="text-sm text-muted">
            {languageWords(language)} ·{" "}
            {number === null
              ? "not printed yet"
              : number === versions[0].number
                ? `version ${String(number)} is printed`
                : `version ${String(number)} is printed, version ${String(versions[0].number)} is a draft`}
          </p>
          <SignOffLine state={state} />
        </li>
      ))}
    </ul>
  );
  return (
    <SettingsFrame here="wording" pages={pages}>
      <p className="max-w-2xl text-muted">
        Handouts say what is shipped with the product unless the clinic says it in its own words here. A
        wording is printed once a dermatologist signs it off. What to call about, safety and pregnancy are
        never replaced.
      </p>
      <Panel title="In use" aside={String(inUse.length)}>
        {inUse.length > 0 ? (
          entries(inUse)
        ) : (
          <EmptyState>No wording of your own yet: handouts say what is shipped.</EmptyState>
        )}
      </Panel>
      {page.mayManage ? (
        <Panel title="Add a wording">
          <WordingForm
            act={addWordingAction}
            grade={gradeTextAction}
            clinicId={page.clinicId}
            highest={HIGHEST_GRADE}
            subjects={page.subjects}
            languages={languageOptions(page.languages)}
          />
        </Panel>
      ) : null}
      {retired.length > 0 ? (
        <Panel title="Retired" aside={String(retired.length)}>
          {entries(retired)}
        </Panel>
      ) : null}
    </SettingsFrame>
  );
}

import type { Metadata } from "next";
import { SignOffPanel } from "#components/guide/sign-off-panel.tsx";
import { languageOptions, languageWords } from "#components/handout/handout-words.ts";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { RetireWording, WordingForm } from "#components/settings/wording-form.tsx";
import { WordingText } from "#components/settings/wording-text.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { HIGHEST_GRADE } from "#lib/documents/reading-grade.ts";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadWording } from "#lib/loaders/load-wordings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  changeWordingAction,
  gradeTextAction,
  retireWordingAction,
  signOffWordingAction,
  withdrawWordingAction,
} from "../actions.ts";

export const metadata: Metadata = { title: "Wording · Settings" };

type Props = { readonly params: Promise<{ readonly wordingId: string }> };

/** One wording: what its newest version says, its sign-off, the next version, and all there were. */
export default async function WordingPage({ params }: Props) {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { wordingId } = await params;
  const page = unwrapOrNotFound(await loadWording(wordingId));
  const { clinicId, mayManage, reviewDueOn, wording } = page;
  const [newest] = wording.versions;
  const ownStep = wording.subjectKind === "own-step";
  const { body } = newest;
  return (
    <SettingsFrame
      here="wording"
      pages={pages}
      context={<TextLink href="/settings/wording">All wordings</TextLink>}
    >
      {wording.retired ? (
        <Alert level="note" title="This wording is retired: the shipped text is printed." />
      ) : null}
      <Panel
        title={wording.about}
        aside={
          mayManage ? (
            <RetireWording act={retireWordingAction} clinicId={clinicId} wording={wording} />
          ) : undefined
        }
      >
        <p className="pb-2 text-sm text-muted">
          {languageWords(wording.language)} · version {newest.number}, {newest.by}, {newest.at}
          {wording.inUse === null || wording.inUse === newest.number
            ? ""
            : ` · version ${String(wording.inUse)} is printed until this one is signed off`}
        </p>
        <WordingText body={body} ownStep={ownStep} language={wording.language} />
        {wording.staying.length > 0 && body.placing === "instead" ? (
          <div className="mt-3 max-w-2xl text-sm">
            <h3 className="font-semibold">Of the shipped text these stay</h3>
            <ul className="list-disc ps-5" lang={wording.language}>
              {wording.staying.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </Panel>
      {wording.retired ? null : (
        <SignOffPanel
          page={{ ...wording, shelf: "wording", page: wording.id, hash: newest.hash }}
          signing={mayManage ? { clinicId, reviewDueOn } : null}
          signOff={signOffWordingAction}
          withdraw={withdrawWordingAction}
        />
      )}
      {mayManage && !wording.retired ? (
        <Panel title="Change">
          <WordingForm
            key={newest.number}
            act={changeWordingAction}
            grade={gradeTextAction}
            clinicId={clinicId}
            highest={HIGHEST_GRADE}
            subjects={page.subjects}
            languages={languageOptions(page.languages)}
            from={{
              wordingId: wording.id,
              number: newest.number,
              placing: body.placing,
              title: body.title,
              text: body.sentences.join(" "),
              items: body.items.join("\n"),
              notInPregnancy: body.notInPregnancy,
              measured: wording.language === "en",
              ownStep,
            }}
          />
        </Panel>
      ) : null}
      <Panel title="Versions" aside={String(wording.versions.length)}>
        <ol>
          {wording.versions.map((version) => (
            <li key={version.number} className="grid gap-1 border-b border-line py-2">
              <p className="text-sm text-muted">
                <span className="font-semibold">Version {version.number}</span> {version.by}, {version.at}
                {version.number === wording.inUse ? ", printed now" : ""}
              </p>
              <WordingText body={version.body} ownStep={ownStep} language={wording.language} />
            </li>
          ))}
        </ol>
      </Panel>
    </SettingsFrame>
  );
}

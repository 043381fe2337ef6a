import type { Metadata } from "next";
import { HandoutArticle } from "#components/handout/handout-article.tsx";
import { HandoutDesk } from "#components/handout/handout-desk.tsx";
import { HandoutNotices } from "#components/handout/handout-notices.tsx";
import { HandoutStanding } from "#components/handout/handout-standing.tsx";
import { languageOptions, sectionOptions, unreviewedLanguage } from "#components/handout/handout-words.ts";
import { PAPER_STATE_WORDS } from "#components/handout/paper-state-words.ts";
import { ReadingFigure } from "#components/handout/reading-figure.tsx";
import { TakeBackForm } from "#components/handout/take-back-form.tsx";
import { TextOrigins } from "#components/handout/text-origins.tsx";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { findCalendarCode } from "#lib/documents/calendar-code.ts";
import { HIGHEST_GRADE } from "#lib/documents/reading-grade.ts";
import { findPageStarts } from "#lib/documents/render-handout-pdf.ts";
import { loadHandout } from "#lib/loaders/load-handout.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  issueHandoutAction,
  recordHandoutPrintAction,
  revokeHandoutAction,
  updateHandoutAction,
} from "./actions.ts";
import { patientTitle } from "../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly handoutId: string }> };

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, handoutId } = await params;
  const page = await loadHandout(patientId, handoutId);
  return { title: patientTitle(page.ok ? page.value.name : "Handout", page) };
}

/** One handout or other paper of a plan: at the left what is chosen and done, at the right the page as it is printed. */
export default async function HandoutPage({ params }: Props) {
  const { patientId, handoutId } = await params;
  const page = unwrapOrNotFound(await loadHandout(patientId, handoutId));
  const { reading, standing, version, clinicId, zone } = page;
  const { state } = standing;
  const chart = `/patients/${patientId}`;
  const named = { handoutId, clinicId, version };
  const draft =
    state !== "draft" || reading === null
      ? null
      : {
          choices: { language: page.language, printSize: page.printSize, ...reading.choices },
          noteGrade: reading.noteGrade,
          stale: reading.stale,
          languages: languageOptions(page.languages),
          sections: sectionOptions(reading.fillable),
          highestGrade: HIGHEST_GRADE,
          unreviewedIn: unreviewedLanguage(reading.warnings),
        };
  return (
    <>
      <PatientBanner {...page.banner} />
      <PageHeader
        title={page.name}
        context={PAPER_STATE_WORDS[state]}
        trail={
          <Breadcrumbs
            steps={[
              ...(reading === null ? [] : [{ href: `${chart}/plans/${page.planId}`, label: "Plan" }]),
              { href: `${chart}/plans/${page.planId}/papers`, label: "Papers" },
            ]}
          />
        }
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-5 print:hidden">
          <HandoutStanding standing={standing} zone={zone} handouts={`${chart}/handouts`} />
          <HandoutDesk
            {...named}
            zone={zone}
            state={state}
            mayOpen={reading !== null || state === "issued"}
            draft={draft}
            update={ofPage(patientId, updateHandoutAction)}
            issue={ofPage(patientId, issueHandoutAction)}
            recordPrint={ofPage(patientId, recordHandoutPrintAction)}
          />
          {reading === null || page.clinical ? null : (
            <ReadingFigure grade={reading.grade} highest={HIGHEST_GRADE} />
          )}
          {reading === null ? null : (
            <TextOrigins edition={reading.document.contentVersion} origins={reading.origins} />
          )}
          {state === "issued" && page.mayIssue ? (
            <TakeBackForm {...named} revoke={ofPage(patientId, revokeHandoutAction)} />
          ) : null}
        </div>
        {reading === null ? (
          <p className="text-muted">
            Your role prints this paper without reading it. Check the name on each page before you hand it
            over.
          </p>
        ) : (
          <div className="min-w-0 space-y-4">
            <HandoutNotices
              warnings={reading.warnings}
              prefersLanguage={reading.prefersLanguage}
              isWritten={page.languages.includes(reading.prefersLanguage?.split("-")[0] ?? "")}
              language={page.language}
              planStopped={reading.stale === "plan-stopped"}
            />
            <div className="handout-desk">
              <HandoutArticle
                document={reading.document}
                calendarCode={findCalendarCode(reading.document)}
                pageStarts={findPageStarts(reading.document)}
                longWords={
                  new Set([...(reading.grade?.hardWords ?? []), ...(reading.noteGrade?.hardWords ?? [])])
                }
              />
            </div>
          </div>
        )}
      </div>
    </>
  );
}

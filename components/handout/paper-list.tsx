import type { Paper } from "#lib/clinical/paper/paper.ts";
import type { Result } from "#lib/result/result.ts";
import { Badge, type BadgeTone } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { MakePaper } from "./make-paper.tsx";
import { PAPER_STATE_WORDS } from "./paper-state-words.ts";

const TONES: Readonly<Record<keyof typeof PAPER_STATE_WORDS, BadgeTone>> = {
  draft: "plain",
  issued: "accent",
  superseded: "faint",
  revoked: "caution",
};

const WHAT_IT_IS: Readonly<Record<Paper, string>> = {
  handout: "The plan in the patient’s words, with care day by day and when to call.",
  "consent-form": "What is done, its risks and other choices, with lines to sign on.",
  "session-card": "Visits that were and are to come, for the patient to bring along.",
  "gp-letter": "Marks, plan and what is asked, for the patient’s GP. For clinicians.",
  "plan-summary": "Everything that was agreed and why, for the record or a colleague. For clinicians.",
};

/** One paper of a plan with everything that was made of it. */
export type ListedPaper = {
  readonly paper: Paper;
  readonly subject: string | null;
  readonly name: string;
  readonly mayMake: boolean;
  readonly issues: readonly {
    readonly id: string;
    readonly href: string;
    readonly state: keyof typeof PAPER_STATE_WORDS;
    readonly issued: string | null;
  }[];
};

/**
 * The papers of a plan: which can be made, and which were given, with how each stands.
 * @param props.make The action that opens a paper and goes to it.
 */
export function PaperList({
  papers,
  planId,
  clinicId,
  make,
}: {
  readonly papers: readonly ListedPaper[];
  readonly planId: string;
  readonly clinicId: string;
  readonly make: (previous: null, input: unknown) => Promise<Result<unknown>>;
}) {
  if (papers.length === 0) return <EmptyState>Nothing was issued for this patient yet.</EmptyState>;
  return (
    <div className="max-w-3xl space-y-6">
      {papers.map(({ paper, subject, name, mayMake, issues }) => {
        const draft = issues.find(({ state }) => state === "draft");
        return (
          <Panel key={`${paper} ${subject ?? ""}`} title={name}>
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <div className="min-w-0 flex-1 basis-72 space-y-2">
                <p className="text-sm text-muted">{WHAT_IT_IS[paper]}</p>
                {issues.length === 0 ? null : (
                  <ul aria-label={`${name}: what was made`} className="space-y-1">
                    {issues.map(({ id, href, state, issued }) => (
                      <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                        <Badge tone={TONES[state]}>{PAPER_STATE_WORDS[state]}</Badge>
                        <TextLink href={href} className="prose-link">
                          {issued === null ? "Not issued yet" : issued}
                        </TextLink>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              {mayMake ? (
                <MakePaper
                  name={name}
                  label={draft !== undefined ? "Go on" : issues.length === 0 ? "Make" : "Make anew"}
                  input={{ planId, clinicId, paper, subject }}
                  make={make}
                />
              ) : null}
            </div>
          </Panel>
        );
      })}
    </div>
  );
}

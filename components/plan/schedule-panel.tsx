import type { CourseLayout } from "#lib/clinical/scheduling/course.ts";
import { formatClinicalDateRange, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { DateInput } from "../form/date-input.tsx";
import type { InSun } from "../schedule/in-sun.ts";
import { ruleWords } from "../schedule/move-words.ts";
import { SunAnswer } from "../schedule/sun-answer.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Panel } from "../ui/panel.tsx";
import type { ChangeChoices } from "./options-panel.tsx";
import type { DateErrors, PlanChoices } from "./plan-choices.ts";
import { CourseTimeline, type TimelineAway } from "./course-timeline.tsx";
import { visitName, whyWords } from "./visit-words.ts";

/**
 * The chosen course on dates: when it starts, when the patient is away, each visit with its window and the rules that
 * fixed its date. Where no dates keep every rule, the rules that exclude each other are named.
 */
export function SchedulePanel({
  layout,
  choices,
  away,
  errors,
  names,
  change,
}: {
  readonly layout: CourseLayout;
  readonly choices: PlanChoices;
  readonly away: readonly TimelineAway[];
  readonly errors: DateErrors;
  readonly names: Readonly<Record<string, string>>;
  readonly change: ChangeChoices;
}) {
  return (
    <Panel title="Schedule">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <DateInput
          label="Plan starts"
          hint=""
          value={choices.startOn}
          error={errors["startOn"]}
          onChange={(event) => {
            const startOn = event.target.value;
            change((before) => ({ ...before, startOn }));
          }}
        />
        <AwayDates choices={choices} errors={errors} change={change} />
      </div>
      {layout.conflicts.map((conflict) => (
        <Alert
          key={`${conflict.code} ${conflict.stepId ?? ""}`}
          level="stop"
          className="mt-3"
          title={
            conflict.stepId === null || conflict.rules.length > 0
              ? conflict.text
              : `${names[conflict.stepId] ?? conflict.stepId}: ${conflict.text}`
          }
        >
          {conflict.rules.length === 0 ? null : (
            <ul className="list-disc pl-5">
              {conflict.rules.map((rule) => (
                <li key={`${rule.code} ${rule.stepId ?? ""} ${rule.text}`}>{ruleWords(rule, names)}</li>
              ))}
            </ul>
          )}
          Change the start, the days away or the number of sessions.
        </Alert>
      ))}
      {layout.sessions.length === 0 ? null : (
        <>
          <CourseTimeline visits={layout.sessions} away={away} names={names} />
          <ol aria-label="Visits" className="text-sm">
            {layout.sessions.map((visit) => (
              <li
                key={`${visit.kind} ${visit.stepId ?? ""} ${String(visit.number)}`}
                className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 border-t border-line py-1.5 lg:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1.2fr)]"
              >
                <time dateTime={visit.dueOn} className="font-semibold">
                  {formatClinicalDateWithWeekday(visit.dueOn)}
                </time>
                <span className="min-w-0">
                  <span className="font-medium">{visitName(visit, names)}</span>
                  <span className="block text-muted">
                    Window {formatClinicalDateRange(visit.windowFrom, visit.windowTo)}
                  </span>
                </span>
                <span className="col-start-2 text-muted lg:col-start-3">
                  {visit.because.map((reason) => whyWords(reason, names)).join(" ")}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

/** Ranges of days on which the patient is away. */
function AwayDates({
  choices,
  errors,
  change,
}: {
  readonly choices: PlanChoices;
  readonly errors: DateErrors;
  readonly change: ChangeChoices;
}) {
  const set = (
    key: number,
    dates: { readonly from?: string; readonly to?: string; readonly inSun?: InSun },
  ) => {
    change((before) => ({
      ...before,
      away: before.away.map((range) => (range.key === key ? { ...range, ...dates } : range)),
    }));
  };
  return (
    <div role="group" aria-label="Days away" className="space-y-2">
      {choices.away.map(({ key, from, to, inSun }, index) => (
        <div key={key} className="flex flex-wrap items-start gap-2">
          <DateInput
            label={index === 0 ? "Away from" : `Away from (${String(index + 1)})`}
            hint=""
            value={from}
            error={errors[`from-${String(key)}`]}
            onChange={(event) => {
              set(key, { from: event.target.value });
            }}
          />
          <DateInput
            label={index === 0 ? "to" : `to (${String(index + 1)})`}
            hint=""
            value={to}
            error={errors[`to-${String(key)}`]}
            onChange={(event) => {
              set(key, { to: event.target.value });
            }}
          />
          <SunAnswer
            label={index === 0 ? "In the sun" : `In the sun (${String(index + 1)})`}
            value={inSun}
            onChange={(answer) => {
              set(key, { inSun: answer });
            }}
          />
          <div className="sm:pt-7">
            <IconButton
              label={`Remove days away ${String(index + 1)}`}
              name="cross"
              onClick={() => {
                change((before) => ({ ...before, away: before.away.filter((range) => range.key !== key) }));
              }}
            />
          </div>
        </div>
      ))}
      <div className={choices.away.length === 0 ? "pt-7" : ""}>
        <Button
          icon={<Icon name="plus" className="size-4" />}
          onClick={() => {
            change((before) => ({
              ...before,
              away: [
                ...before.away,
                {
                  key: 1 + Math.max(-1, ...before.away.map(({ key }) => key)),
                  ...{ from: "", to: "", inSun: null },
                },
              ],
            }));
          }}
        >
          Add days away
        </Button>
      </div>
    </div>
  );
}

import { AlertSign } from "#components/ui/alert-sign.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatTimeAgo } from "#lib/format/relative-time.ts";

type Task = { readonly id: string; readonly name: string; readonly on: string; readonly href: string };
type TaskList = { readonly total: number; readonly tasks: readonly Task[] };
type Tasks = {
  readonly drafts: TaskList;
  readonly adverseEvents: TaskList;
  readonly onHold: TaskList;
  readonly reviews: TaskList;
  readonly offCourse: TaskList;
};

const KINDS = [
  {
    key: "adverseEvents",
    one: "adverse event to follow up",
    many: "adverse events to follow up",
    age: "first",
    all: null,
  },
  {
    key: "offCourse",
    one: "course off course",
    many: "courses off course",
    age: "scored",
    all: "/plans?saved=all&off=true",
  },
  { key: "drafts", one: "draft unsigned", many: "drafts unsigned", age: "oldest", all: null },
  {
    key: "reviews",
    one: "review due",
    many: "reviews due",
    age: "first",
    all: "/plans?saved=all&review=true",
  },
  {
    key: "onHold",
    one: "plan on hold",
    many: "plans on hold",
    age: "longest",
    all: "/plans?saved=all&state=on-hold",
  },
] as const;

/** How many are shown before the list is opened. */
const SHOWN = 3;

/** What waits for a clinician, by kind with the oldest first; each line leads to its place. */
export function TodayTasks({ tasks, today }: { readonly tasks: Tasks; readonly today: string }) {
  const kinds = KINDS.filter(({ key }) => tasks[key].total > 0);
  return (
    <Panel title="Needs you">
      {kinds.length === 0 ? <EmptyState>Nothing waits for you.</EmptyState> : null}
      <ul>
        {kinds.map(({ key, one, many, age, all }) => {
          const { total, tasks: list } = tasks[key];
          const first = list.map(({ on }) => on).toSorted()[0] ?? today;
          return (
            <li key={key} className="border-b border-line py-2 last:border-b-0">
              <p className="flex flex-wrap items-center gap-x-2">
                {key === "adverseEvents" ? <AlertSign level="caution" className="size-4" /> : null}
                <span className="font-semibold">
                  {total} {total === 1 ? one : many}
                </span>
                <span className="text-sm text-muted">
                  {age} {formatTimeAgo(first, today)}
                </span>
                {all === null ? null : (
                  <TextLink href={all} className="prose-link ml-auto text-sm">
                    All<span className="sr-only"> {many}</span>
                  </TextLink>
                )}
              </p>
              <TaskLinks tasks={list.slice(0, SHOWN)} />
              {list.length > SHOWN ? (
                <details>
                  <summary className="min-h-6 text-sm text-accent">{list.length - SHOWN} more</summary>
                  <TaskLinks tasks={list.slice(SHOWN)} />
                </details>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function TaskLinks({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul>
      {tasks.map(({ id, name, on, href }) => (
        <li key={id} className="flex min-h-7 flex-wrap items-baseline justify-between gap-x-3 text-sm">
          <TextLink href={href}>{name}</TextLink>
          <span className="text-muted">{formatClinicalDate(on)}</span>
        </li>
      ))}
    </ul>
  );
}

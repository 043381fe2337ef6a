import type { ReactNode } from "react";
import { Badge } from "../../ui/badge.tsx";
import { Menu } from "../../ui/menu.tsx";
import type { FactActions, FactEntry, FactOwner } from "./fact-actions.ts";
import { FactActButton } from "./fact-act-button.tsx";

/** The acts that end an entry; it stays on record either way. */
function EndFact({
  entry,
  owner,
  actions,
}: {
  readonly entry: FactEntry;
  readonly owner: FactOwner;
  readonly actions: FactActions;
}) {
  const fields = { kind: entry.kind, id: entry.id, version: entry.version };
  return (
    <Menu
      label={`Remove ${entry.name}`}
      trigger="Remove"
      size="small"
      align="end"
      items={[
        {
          key: "over",
          content: (
            <FactActButton act={actions.endFact} owner={owner} fields={fields}>
              No longer so
            </FactActButton>
          ),
        },
        {
          key: "error",
          content: (
            <FactActButton act={actions.endFact} owner={owner} fields={{ ...fields, enteredInError: "yes" }}>
              Entered in error
            </FactActButton>
          ),
        },
      ]}
    />
  );
}

/**
 * Allergies, conditions or medicines: the name as typed, what the rules take it for, and what follows it.
 * @param props.acts Further acts of an entry, such as changing a medicine.
 */
export function FactList<Entry extends FactEntry>({
  label,
  entries,
  owner,
  actions,
  acts,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly owner: FactOwner;
  readonly actions: FactActions | null;
  readonly acts?: ((entry: Entry) => ReactNode) | undefined;
}) {
  if (entries.length === 0) return null;
  return (
    <ul aria-label={label} className="mb-1">
      {entries.map((entry) => (
        <li
          key={entry.id}
          id={`fact-${entry.id}`}
          className="flex scroll-mt-40 flex-wrap items-start gap-x-3 border-b border-line py-1 target:bg-accent-soft"
        >
          <div className="min-w-48 flex-1 wrap-anywhere">
            <span className="font-semibold">{entry.name}</span>
            {entry.recognisedAs ? <span className="ml-2 text-sm">({entry.recognisedAs})</span> : null}
            {entry.detail ? <span className="ml-3 text-sm">{entry.detail}</span> : null}
            {entry.unrecognised ? (
              <span className="ml-3 text-sm">
                <Badge tone="caution">Not recognised</Badge>
                {entry.perhaps ? ` Perhaps ${entry.perhaps}?` : ""}
              </span>
            ) : null}
          </div>
          {actions ? (
            <div className="flex flex-wrap print:hidden">
              {acts?.(entry)}
              <EndFact entry={entry} owner={owner} actions={actions} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

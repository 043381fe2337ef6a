import { EmptyState } from "../ui/empty-state.tsx";
import { auditWords } from "./audit-words.ts";
import { roleWords } from "./role-words.ts";

/** One event in words: ids and names of fields, never what was in them. */
export type ShownEvent = {
  readonly sequence: string;
  readonly when: string;
  readonly who: string;
  readonly roles: readonly string[];
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly patientId: string | null;
  readonly fields: string;
  readonly detail: string;
};

const COLUMNS = ["No.", "When", "Who", "Did", "What", "Fields and detail"];

/** Events of the trail, newest first. Ids lead nowhere: an administrator reads no chart. */
export function AuditTable({ events }: { readonly events: readonly ShownEvent[] }) {
  if (events.length === 0) return <EmptyState>No event fits these filters.</EmptyState>;
  return (
    <div className="scroll-region" role="region" aria-label="Audit trail, table" tabIndex={0}>
      <table className="w-full text-sm">
        <caption className="sr-only">Audit trail, newest first</caption>
        <thead>
          <tr className="border-b border-rule text-left text-muted">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.sequence} className="border-b border-line align-top">
              <td className="py-1.5 pr-4 text-muted">{event.sequence}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap">{event.when}</td>
              <td className="min-w-40 py-1.5 pr-4">
                {event.who}
                <span className="block text-xs text-muted">{roleWords(event.roles)}</span>
              </td>
              <td className="py-1.5 pr-4">{auditWords(event.action)}</td>
              <td className="min-w-56 py-1.5 pr-4">
                {auditWords(event.entity)}
                <Id label="id" value={event.entityId} />
                {event.patientId && event.patientId !== event.entityId ? (
                  <Id label="patient" value={event.patientId} />
                ) : null}
              </td>
              <td className="min-w-48 py-1.5 pr-4">
                {event.fields || <span className="text-muted">None named</span>}
                {event.detail ? <span className="block text-xs text-muted">{event.detail}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Id({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className="block font-mono text-xs whitespace-nowrap text-muted">
      {label} {value}
    </span>
  );
}

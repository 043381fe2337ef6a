import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** What an administrator looks after: who works here, and what was done. */
export function ClinicPanel({
  people,
}: {
  readonly people: { readonly active: number; readonly disabled: number };
}) {
  return (
    <Panel title="Clinic">
      <p className="mb-3">
        <span className="font-semibold">{people.active}</span>{" "}
        {people.active === 1 ? "person works" : "people work"} here
        {people.disabled === 0 ? "" : `, ${String(people.disabled)} shut out`}.
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/settings/people">People</LinkButton>
        <LinkButton href="/settings/audit">Audit trail</LinkButton>
      </div>
    </Panel>
  );
}

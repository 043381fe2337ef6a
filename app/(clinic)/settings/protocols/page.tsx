import type { Metadata } from "next";
import { ProtocolContents } from "#components/settings/protocol-contents.tsx";
import { ProtocolForm } from "#components/settings/protocol-form.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadProtocols } from "#lib/loaders/load-protocols.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { addProtocolAction } from "./actions.ts";

export const metadata: Metadata = { title: "Protocols · Settings" };

/** The clinic's named starting points for a plan. */
export default async function ProtocolsPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, mayManage, protocols, ranges, names } = unwrapOrNotFound(await loadProtocols());
  const used = protocols.filter(({ retired }) => !retired);
  const retired = protocols.filter((protocol) => protocol.retired);
  const entries = (listed: typeof protocols) => (
    <ul>
      {listed.map(({ id, newest }) => (
        <li key={id} className="grid gap-1 border-b border-line py-3">
          <h3 className="font-semibold wrap-anywhere">
            <TextLink href={`/settings/protocols/${id}`}>{newest.name}</TextLink>
          </h3>
          <p className="text-sm text-muted">
            Version {newest.number}, {newest.by}, {newest.at}
          </p>
          <ProtocolContents body={newest.body} ranges={ranges} names={names} />
        </li>
      ))}
    </ul>
  );
  return (
    <SettingsFrame here="protocols" pages={pages}>
      <p className="max-w-2xl text-muted">
        A protocol is where a plan may begin. What a patient is not offered is left out of their plan, with
        the rule that said so; the rules are never set aside by a protocol.
      </p>
      <Panel title="In use" aside={String(used.length)}>
        {used.length > 0 ? (
          entries(used)
        ) : (
          <EmptyState>
            {mayManage
              ? "No protocol yet. Write down below how this clinic usually begins."
              : "No protocol yet. A dermatologist of the clinic writes them."}
          </EmptyState>
        )}
      </Panel>
      {mayManage ? (
        <Panel title="Add a protocol">
          <ProtocolForm act={addProtocolAction} clinicId={clinicId} ranges={ranges} />
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

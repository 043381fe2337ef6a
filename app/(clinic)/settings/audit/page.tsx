import type { Metadata } from "next";
import { AuditFilters } from "#components/settings/audit-filters.tsx";
import { AuditPages } from "#components/settings/audit-pages.tsx";
import { AuditTable } from "#components/settings/audit-table.tsx";
import { ChainState } from "#components/settings/chain-state.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadAudit } from "#lib/loaders/load-audit.ts";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Audit · Settings" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what and when. */
export default async function AuditPage({ searchParams }: Props) {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { zone, address, people, lines, older, head, faults } = unwrapOrNotFound(
    await loadAudit(await searchParams),
  );
  return (
    <SettingsFrame here="audit" pages={pages} context={`Times in ${zone}`}>
      <AuditFilters texts={address} people={people} />
      <Panel title="Trail">
        <AuditTable events={lines} />
        <AuditPages address={address} older={older} />
      </Panel>
      <Panel title="Is the trail whole?">
        <ChainState faults={faults} head={head} />
      </Panel>
    </SettingsFrame>
  );
}

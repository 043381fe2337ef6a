import type { Metadata } from "next";
import { LotSearchForm } from "#components/settings/lot-search-form.tsx";
import { LotTable } from "#components/settings/lot-table.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadLotUses } from "#lib/loaders/find-lot.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Lots · Settings" };

type Props = { readonly searchParams: Promise<{ readonly lot?: string | string[] }> };

/** Which patients got a product of a lot. */
export default async function LotsPage({ searchParams }: Props) {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { lot } = await searchParams;
  const found = unwrapOrNotFound(await loadLotUses(lot));
  return (
    <SettingsFrame here="lots" pages={pages}>
      <LotSearchForm lot={found.lot} />
      {found.lot === "" ? (
        <EmptyState>
          Enter the lot of a product as it stands on the pack. Spaces, hyphens and capitals do not matter.
        </EmptyState>
      ) : (
        <Panel
          title={`Lot ${found.lot}`}
          aside={found.patients === 1 ? "1 patient" : `${String(found.patients)} patients`}
        >
          <LotTable {...found} />
        </Panel>
      )}
    </SettingsFrame>
  );
}

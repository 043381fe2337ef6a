import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { SettingsIndex } from "#components/settings/settings-index.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Settings" };

/** The settings that whoever is signed in may open. */
export default async function SettingsPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  return (
    <>
      <PageHeader title="Settings" />
      <SettingsIndex pages={pages} />
    </>
  );
}

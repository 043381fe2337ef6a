import type { Metadata } from "next";
import { TemplateContents } from "#components/consultation/template-contents.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { TemplateEntry } from "#components/settings/template-entry.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadTemplates } from "#lib/loaders/load-templates.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { archiveTemplateAction, moveTemplateAction, updateTemplateAction } from "./actions.ts";

export const metadata: Metadata = { title: "Templates · Settings" };

const ACTS = { update: updateTemplateAction, archive: archiveTemplateAction, move: moveTemplateAction };

/** The clinic's named beginnings of a visit. */
export default async function TemplatesPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, templates } = unwrapOrNotFound(await loadTemplates());
  const used = templates.filter(({ archived }) => !archived);
  const archived = templates.filter((template) => template.archived);
  const entries = (listed: typeof templates) =>
    listed.map((template, index) => (
      <TemplateEntry
        key={template.id}
        template={{ ...template, notes: template.body?.notes ?? "" }}
        clinicId={clinicId}
        first={index === 0}
        last={index === listed.length - 1}
        acts={ACTS}
        contents={
          template.body ? (
            <TemplateContents body={template.body} />
          ) : (
            <p className="text-muted">
              It holds something that this version does not know, so it is not offered at a visit.
            </p>
          )
        }
      />
    ));
  return (
    <SettingsFrame here="templates" pages={pages}>
      <Panel title="In use" aside={String(used.length)}>
        {used.length > 0 ? (
          <ol>{entries(used)}</ol>
        ) : (
          <EmptyState>
            No template yet. Record the beginning of a visit, then press “Keep as template…” at its head.
          </EmptyState>
        )}
      </Panel>
      {archived.length > 0 ? (
        <Panel title="Archived" aside={String(archived.length)}>
          <ol>{entries(archived)}</ol>
        </Panel>
      ) : null}
    </SettingsFrame>
  );
}

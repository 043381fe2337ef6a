import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Panel } from "../ui/panel.tsx";
import { draftInWords } from "./draft-words.ts";
import { MapRecord } from "./map-record.tsx";
import { mapTone } from "./map-tones.ts";

/** A visit that was discarded without being signed: its words can be read, and the rules were never asked. */
export function DiscardedRecord({ draft }: { readonly draft: ConsultationDraft }) {
  return (
    <div className="space-y-6">
      <MapRecord draft={draft} tone={mapTone(draft.skin)} />
      {draftInWords(draft).map(({ title, lines }) => (
        <Panel key={title} title={title}>
          {lines.length === 0 ? (
            <p className="text-muted">Nothing recorded.</p>
          ) : (
            <DefinitionList items={lines} />
          )}
        </Panel>
      ))}
    </div>
  );
}

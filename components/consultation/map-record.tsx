import { coversRegion, MAP_REGIONS, MAP_VIEWS } from "#lib/clinical/visit/map-regions.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Panel } from "../ui/panel.tsx";
import { mapChanges } from "./map-answers.ts";
import { MapMarks } from "./map-layers.tsx";
import { MapPicture, VIEW_WORDS } from "./map-picture.tsx";
import type { MapTone } from "./map-tones.ts";
import { changeWords } from "./map-words.ts";

/** The map of a closed visit: the drawings that show something, to be read and printed. */
export function MapRecord({ draft, tone }: { readonly draft: ConsultationDraft; readonly tone: MapTone }) {
  const { findings } = draft;
  const views = MAP_VIEWS.filter((view) =>
    findings.some(
      (finding) =>
        finding.pins?.some((pin) => pin.view === view) ||
        MAP_REGIONS[view].some((region) => coversRegion(finding, region)),
    ),
  );
  const changes = mapChanges(draft, []);
  const lines = changeWords(changes);
  if (views.length === 0 && lines.length === 0) return null;
  return (
    <Panel title="Map">
      <div className="flex flex-wrap gap-3">
        {views.map((view) => (
          <figure key={view} className="w-44 rounded-lg bg-surround p-2 [print-color-adjust:exact]">
            <MapPicture view={view} tone={tone} label={null} className="block w-full">
              <MapMarks view={view} findings={findings} open={null} />
            </MapPicture>
            <figcaption className="text-center text-xs text-on-surround">{VIEW_WORDS[view]}</figcaption>
          </figure>
        ))}
      </div>
      <p className="mt-1 text-xs text-muted">{tone.words} The places are told in words under Findings.</p>
      {changes.since !== null && lines.length > 0 ? (
        <p className="mt-2 text-sm">
          Since {formatClinicalDate(changes.since)}: {lines.join("; ")}.
        </p>
      ) : null}
    </Panel>
  );
}

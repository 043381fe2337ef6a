import { Alert } from "#components/ui/alert.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { placeWords } from "#lib/catalogue/words/findings.ts";
import type { ChecklistQuestion } from "#lib/clinical/session/checklist.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { storedAreas, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { endPointWords, skinResponseWords } from "./session-words.ts";
import { depthField, settingFields } from "./settings-fields.ts";
import { recordedSettings, settingChanges } from "./settings-words.ts";

const NOT_RECORDED = "Not recorded";
/** What is answered beside the checklist and kept with it. */
const ASKED_APART: Readonly<Record<string, string>> = {
  "consent-today": "Agreed to it that day?",
  "sun-margin": "Given near a stay in the sun?",
};
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function productWords({ name, lot, expires, expiredReason }: StoredRecord["products"][number]): string {
  const until =
    expires === undefined
      ? "expiry not recorded"
      : `expires ${ISO_DATE.test(expires) ? formatClinicalDate(expires) : expires}`;
  const used = expiredReason === undefined ? "" : `, had expired: ${expiredReason}`;
  return `${name ?? "Unnamed"}, ${lot === undefined ? "lot not recorded" : `lot ${lot}`}, ${until}${used}`;
}

/** Why a setting was unusual or a large step, in words. */
function reasonLines({ reasons = {} }: StoredRecord, subject: SessionSubject, area: number) {
  const fields = settingFields(subject.modality, subject.treatment);
  return Object.entries(reasons).flatMap(([key, reason]) => {
    // A reason stands under `area.setting=value`; the value is told with the settings.
    const [named = ""] = key.split("=");
    const [at = "", ...rest] = named.split(".");
    if (Number(at) !== area || reason === undefined) return [];
    const setting = rest.join(".");
    const depth = /^depths\.(.+)$/.exec(setting)?.[1];
    const label =
      depth === undefined
        ? (fields.find((field) => field.key === setting)?.label ?? setting)
        : depthField(depth).label;
    return [{ key, label: `Why: ${label.toLowerCase()}`, value: reason }];
  });
}

/**
 * A completed session as it was recorded; nothing of it can be changed.
 * @param props.previous The session of the same treatment before it. @param props.operator Who worked and in which roles, in words. @param props.consent The consent it rests on, in words.
 */
export function SessionRecord({
  record,
  previous,
  subject,
  questions,
  performedOn,
  operator,
  consent,
}: {
  readonly record: StoredRecord;
  readonly previous: (StoredRecord & { readonly performedOn: string }) | null;
  readonly subject: SessionSubject;
  readonly questions: readonly ChecklistQuestion[];
  readonly performedOn: string | null;
  readonly operator: string;
  readonly consent: string;
}) {
  const { response, products, checklist, noteForNext } = record;
  const areas = storedAreas(record);
  const changes = (settings: StoredRecord["settings"], area: number) =>
    settingChanges(settings, area, previous, subject);
  const questionText = (id: string): string =>
    ASKED_APART[id] ?? questions.find((question) => question.id === id)?.text ?? id.replaceAll("-", " ");
  const placeOf = (id: string): number => questions.findIndex((question) => question.id === id);
  const offLabel = areas.some(
    (settings) => settings.modality === "needling" && settings.topical !== undefined,
  );
  return (
    <div className="grid gap-x-6 gap-y-6 min-[760px]:grid-cols-3 print:grid-cols-2">
      <div className="min-[760px]:col-span-3 print:col-span-2">
        <DefinitionList
          items={[
            { label: "Done by", value: operator },
            { label: "Consent", value: consent },
          ]}
        />
      </div>
      <Panel title="Checklist">
        <DefinitionList
          items={Object.entries(checklist)
            .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
            .map(([id, given]) => ({
              label: questionText(id),
              value: `${given?.answer === "yes" ? "Yes" : "No"}${given?.on === undefined || given.on === performedOn ? "" : `, on ${formatClinicalDate(given.on)}`}${given?.words === undefined ? "" : `: ${given.words}`}`,
            }))}
        />
      </Panel>
      <Panel
        title="Settings"
        aside={previous === null ? undefined : `changes since ${formatClinicalDate(previous.performedOn)}`}
      >
        <div className="space-y-4">
          {offLabel ? (
            <Alert level="caution" title="Off-label: a substance was brought in with the needles." />
          ) : null}
          {areas.map((settings, area) => (
            <DefinitionList
              key={area}
              items={[
                {
                  label: areas.length === 1 ? "Areas" : `Areas ${String(area + 1)}`,
                  value: settings.areas.length === 0 ? NOT_RECORDED : placeWords(settings.areas, null),
                },
                ...recordedSettings(settings, subject).map(({ label, value }) => {
                  const change = changes(settings, area).get(label);
                  const said = value ?? NOT_RECORDED;
                  // A number's change says what it is now.
                  if (change?.includes("→")) return { label, value: change };
                  return { label, value: change === undefined ? said : `${said} (${change})` };
                }),
                ...reasonLines(record, subject, area),
                { label: "Remark", value: settings.remark ?? "None" },
              ]}
            />
          ))}
        </div>
      </Panel>
      <Panel title="Response">
        <DefinitionList
          items={[
            { label: "End-point", value: response.endPoints.map(endPointWords).join(", ") || NOT_RECORDED },
            {
              label: "Pain",
              value:
                response.painOutOfTen === undefined ? NOT_RECORDED : `${String(response.painOutOfTen)} of 10`,
            },
            {
              label: "Redness",
              value: response.erythema === undefined ? NOT_RECORDED : skinResponseWords(response.erythema),
            },
            {
              label: "Swelling",
              value: response.oedema === undefined ? NOT_RECORDED : skinResponseWords(response.oedema),
            },
            { label: "In words", value: response.words ?? "None" },
            {
              label: "Products",
              value: products.length === 0 ? "None recorded" : products.map(productWords).join("; "),
            },
            { label: "Photos", value: "None: they cannot be attached yet" },
            { label: "Note for next time", value: noteForNext ?? "None" },
          ]}
        />
      </Panel>
    </div>
  );
}

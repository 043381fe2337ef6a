import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { placeWords, siteWords } from "#lib/catalogue/words/findings.ts";
import type { ChecklistQuestion } from "#lib/clinical/session/checklist.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import type { SessionSubject, StoredRecord } from "./session-draft.ts";
import { endPointWords, skinResponseWords } from "./session-words.ts";
import { settingFields, settingText, type SettingField } from "./settings-fields.ts";

const NOT_RECORDED = "Not recorded";

function valueWords(field: SettingField, value: unknown): string {
  if (typeof value === "number") return formatQuantity(value, field.unit ?? "");
  return settingText(field, value) || NOT_RECORDED;
}

/** A completed session as it was recorded; nothing of it can be changed. */
export function SessionRecord({
  record,
  subject,
  questions,
}: {
  readonly record: StoredRecord;
  readonly subject: SessionSubject;
  readonly questions: readonly ChecklistQuestion[];
}) {
  const { settings, response, products, checklist, noteForNext } = record;
  const values = new Map<string, unknown>(Object.entries(settings));
  const questionText = (id: string): string =>
    id === "consent-today"
      ? "Agreed to it that day?"
      : (questions.find((question) => question.id === id)?.text ?? id.replaceAll("-", " "));
  const depths = settings.modality === "needling" ? settings.depths : [];
  return (
    <div className="grid gap-x-6 gap-y-6 min-[760px]:grid-cols-3">
      <Panel title="Checklist">
        <DefinitionList
          items={Object.entries(checklist).map(([id, given]) => ({
            label: questionText(id),
            value: given?.answer === "yes" ? "Yes" : "No",
          }))}
        />
      </Panel>
      <Panel title="Settings">
        <DefinitionList
          items={[
            ...settingFields(subject.modality, subject.treatment).map((field) => ({
              label: field.label,
              value: valueWords(field, values.get(field.key)),
            })),
            ...depths.map(({ site, depthMm }) => ({
              label: `Depth, ${siteWords(site).toLowerCase()}`,
              value: formatQuantity(depthMm, "mm"),
            })),
            {
              label: "Areas",
              value: settings.areas.length === 0 ? NOT_RECORDED : placeWords(settings.areas, null),
            },
            { label: "Remark", value: settings.remark ?? "None" },
          ]}
        />
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
              value:
                products.length === 0
                  ? "None recorded"
                  : products
                      .map(({ name, lot, expires }) =>
                        [name, lot ? `lot ${lot}` : "", expires ? `expires ${expires}` : ""]
                          .filter(Boolean)
                          .join(", "),
                      )
                      .join("; "),
            },
            { label: "Note for next time", value: noteForNext ?? "None" },
          ]}
        />
      </Panel>
    </div>
  );
}

import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { SessionModality } from "#lib/clinical/session/session-modality.ts";
import type { SaveSessionInput } from "#lib/schemas/treatment-session.ts";
import { settingFields } from "./settings-fields.ts";

/** What is stored of a session. */
export type StoredRecord = Pick<
  SaveSessionInput,
  "checklist" | "settings" | "response" | "products" | "noteForNext"
>;

export type ProductLine = { readonly name: string; readonly lot: string; readonly expires: string };

/** What stands on the screen: texts as typed, so that nothing half-typed is lost. */
export type SessionDraft = {
  readonly answers: Readonly<Partial<Record<string, { readonly answer: "yes" | "no" }>>>;
  /** Texts by the setting's key. */
  readonly settings: Readonly<Partial<Record<string, string>>>;
  readonly areas: readonly string[];
  /** Depths as typed, by region. */
  readonly depths: Readonly<Partial<Record<string, string>>>;
  readonly remark: string;
  readonly endPoints: readonly string[];
  readonly pain: string | null;
  readonly erythema: string | null;
  readonly oedema: string | null;
  readonly words: string;
  readonly products: readonly ProductLine[];
  readonly noteForNext: string;
};

/** What the settings are made for. */
export type SessionSubject = { readonly modality: SessionModality; readonly treatment: Treatment };

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

function settingsFrom(
  settings: StoredRecord["settings"] | undefined,
  { modality, treatment }: SessionSubject,
  takenOver: boolean,
): Pick<SessionDraft, "settings" | "areas" | "depths"> {
  if (settings?.modality !== modality) return { settings: {}, areas: [], depths: {} };
  const values = new Map<string, unknown>(Object.entries(settings));
  const fields = settingFields(modality, treatment).filter(({ seen }) => !takenOver || seen !== true);
  return {
    settings: Object.fromEntries(fields.map(({ key }) => [key, textOf(values.get(key))])),
    areas: settings.areas,
    depths:
      settings.modality === "needling"
        ? Object.fromEntries(settings.depths.map(({ site, depthMm }) => [site, String(depthMm)]))
        : {},
  };
}

/**
 * What the screen starts from: what was recorded of this session so far, else nothing but the settings of the last
 * session of the same treatment. No setting is ever made up.
 */
export function draftOf(
  record: StoredRecord | null,
  previous: StoredRecord | null,
  subject: SessionSubject,
): SessionDraft {
  const response = record?.response;
  return {
    answers: Object.fromEntries(
      Object.entries(record?.checklist ?? {}).flatMap(([id, given]) =>
        given === undefined ? [] : [[id, { answer: given.answer }] as const],
      ),
    ),
    ...settingsFrom((record ?? previous)?.settings, subject, record === null),
    remark: record?.settings.remark ?? "",
    endPoints: response?.endPoints ?? [],
    pain: response?.painOutOfTen === undefined ? null : String(response.painOutOfTen),
    erythema: response?.erythema ?? null,
    oedema: response?.oedema ?? null,
    words: response?.words ?? "",
    products: (record?.products ?? []).map(({ name, lot, expires }) => ({
      name,
      lot: lot ?? "",
      expires: expires ?? "",
    })),
    noteForNext: record?.noteForNext ?? "",
  };
}

const given = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || text.trim() === "" ? undefined : text;

/** What is sent to be kept: empty fields are left out, and lines of products nobody filled in. */
export function contentOf(draft: SessionDraft, { modality, treatment }: SessionSubject) {
  const settings = Object.fromEntries(
    settingFields(modality, treatment).flatMap(({ key }) => {
      const text = given(draft.settings[key]);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
  return {
    checklist: draft.answers,
    settings: {
      modality,
      ...settings,
      areas: draft.areas,
      remark: given(draft.remark),
      ...(modality === "needling"
        ? {
            depths: draft.areas.flatMap((site) => {
              const depthMm = given(draft.depths[site]);
              return depthMm === undefined ? [] : [{ site, depthMm }];
            }),
          }
        : {}),
    },
    response: {
      endPoints: draft.endPoints,
      painOutOfTen: given(draft.pain),
      erythema: given(draft.erythema),
      oedema: given(draft.oedema),
      words: given(draft.words),
    },
    products: draft.products.filter(({ name, lot, expires }) => (name + lot + expires).trim() !== ""),
    noteForNext: given(draft.noteForNext),
  };
}

/** What is sent to be kept. */
export type SessionContent = ReturnType<typeof contentOf>;

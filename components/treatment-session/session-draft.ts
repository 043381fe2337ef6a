import type { SessionModality } from "#lib/clinical/session/session-modality.ts";
import type { SessionContentInput } from "#lib/schemas/treatment-session.ts";
import { settingFields } from "./settings-fields.ts";

/** What is stored of a session. */
export type StoredRecord = SessionContentInput;

export type ProductLine = {
  readonly name: string;
  readonly lot: string;
  readonly expires: string;
  readonly expiredReason: string;
};

/** Areas that are treated alike: texts as typed, so that nothing half-typed is lost. */
export type AreaDraft = {
  /** Texts by the setting's key; `deviceId` and `device` among them. */
  readonly settings: Readonly<Partial<Record<string, string>>>;
  readonly areas: readonly string[];
  /** Depths as typed, by region. */
  readonly depths: Readonly<Partial<Record<string, string>>>;
  readonly remark: string;
};

/** Of another edition nothing is taken up that was kept on a device. */
const EDITION = 1;

/** What stands on the screen. */
export type SessionDraft = {
  readonly schemaVersion: typeof EDITION;
  readonly answers: Readonly<
    Partial<Record<string, { readonly answer: "yes" | "no"; readonly on?: string | undefined }>>
  >;
  /** One for each set of areas with settings of their own; there is always a first. */
  readonly parts: readonly AreaDraft[];
  /** Why a setting is unusual or a large step, by `0.fluenceJPerCm2`. */
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly operatorId: string;
  readonly endPoints: readonly string[];
  readonly pain: string | null;
  readonly erythema: string | null;
  readonly oedema: string | null;
  readonly words: string;
  readonly products: readonly ProductLine[];
  readonly noteForNext: string;
};

/** What the settings are made for. */
export type SessionSubject = { readonly modality: SessionModality; readonly treatment: string };

export const EMPTY_AREA: AreaDraft = { settings: {}, areas: [], depths: {}, remark: "" };

/** The settings of every area of a record, the first one first. */
export const storedAreas = ({
  settings,
  furtherSettings = [],
}: Pick<StoredRecord, "settings" | "furtherSettings">): readonly StoredRecord["settings"][] => [
  settings,
  ...furtherSettings,
];

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

function areaFrom(
  stored: StoredRecord["settings"],
  { modality, treatment }: SessionSubject,
  takenOver: boolean,
): AreaDraft {
  const values = new Map<string, unknown>(Object.entries(stored));
  const fields = settingFields(modality, treatment).filter(({ seen }) => !takenOver || seen !== true);
  const keys = [...fields.map(({ key }) => key), "deviceId"];
  return {
    settings: Object.fromEntries(keys.map((key) => [key, textOf(values.get(key))])),
    areas: stored.areas,
    depths:
      stored.modality === "needling"
        ? Object.fromEntries(stored.depths.map(({ site, depthMm }) => [site, String(depthMm)]))
        : {},
    remark: takenOver ? "" : (stored.remark ?? ""),
  };
}

/**
 * What the screen starts from: what was recorded of this session so far, else nothing but the settings of the last
 * session of the same treatment. No setting is ever made up.
 *
 * @param operatorId who works where nobody was chosen yet: whoever is signed in
 */
export function draftOf(
  record: StoredRecord | null,
  previous: StoredRecord | null,
  subject: SessionSubject,
  operatorId: string,
): SessionDraft {
  const response = record?.response;
  const source = record ?? previous;
  const parts =
    source?.settings.modality === subject.modality
      ? storedAreas(source).map((stored) => areaFrom(stored, subject, record === null))
      : [];
  return {
    schemaVersion: EDITION,
    answers: record?.checklist ?? {},
    parts: parts.length === 0 ? [EMPTY_AREA] : parts,
    reasons: record?.reasons ?? {},
    operatorId: record?.operatorId ?? operatorId,
    endPoints: response?.endPoints ?? [],
    pain: response?.painOutOfTen === undefined ? null : String(response.painOutOfTen),
    erythema: response?.erythema ?? null,
    oedema: response?.oedema ?? null,
    words: response?.words ?? "",
    products: (record?.products ?? []).map(({ name, lot, expires, expiredReason }) => ({
      name: name ?? "",
      lot: lot ?? "",
      expires: expires ?? "",
      expiredReason: expiredReason ?? "",
    })),
    noteForNext: record?.noteForNext ?? "",
  };
}

const given = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || text.trim() === "" ? undefined : text;

function settingsOf(part: AreaDraft, { modality, treatment }: SessionSubject) {
  const keys = [...settingFields(modality, treatment).map(({ key }) => key), "deviceId"];
  const settings = Object.fromEntries(
    keys.flatMap((key) => {
      const text = given(part.settings[key]);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
  return {
    modality,
    ...settings,
    areas: part.areas,
    remark: given(part.remark),
    ...(modality === "needling"
      ? {
          depths: part.areas.flatMap((site) => {
            const depthMm = given(part.depths[site]);
            return depthMm === undefined ? [] : [{ site, depthMm }];
          }),
        }
      : {}),
  };
}

/** The numbers of an area's settings as far as they are typed, for judging them while somebody types. */
export function numbersIn(part: AreaDraft, subject: SessionSubject): Readonly<Record<string, unknown>> {
  const number = (text: string | undefined): number | undefined => {
    const value = Number(given(text) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const fields = settingFields(subject.modality, subject.treatment).filter(({ kind }) => kind === "number");
  return {
    areas: part.areas,
    ...Object.fromEntries(
      fields.flatMap(({ key }) => {
        const value = number(part.settings[key]);
        return value === undefined ? [] : [[key, value] as const];
      }),
    ),
    depths: part.areas.flatMap((site) => {
      const depthMm = number(part.depths[site]);
      return depthMm === undefined ? [] : [{ site, depthMm }];
    }),
  };
}

/** What is sent to be kept: empty fields are left out, and lines of products nobody filled in. */
export function contentOf(draft: SessionDraft, subject: SessionSubject) {
  const [first = EMPTY_AREA, ...further] = draft.parts;
  return {
    checklist: draft.answers,
    settings: settingsOf(first, subject),
    furtherSettings: further.map((part) => settingsOf(part, subject)),
    reasons: Object.fromEntries(
      Object.entries(draft.reasons).filter(([, reason]) => given(reason) !== undefined),
    ),
    operatorId: given(draft.operatorId),
    response: {
      endPoints: draft.endPoints,
      painOutOfTen: given(draft.pain),
      erythema: given(draft.erythema),
      oedema: given(draft.oedema),
      words: given(draft.words),
    },
    products: draft.products
      .filter(({ name, lot, expires }) => (name + lot + expires).trim() !== "")
      .map(({ name, lot, expires, expiredReason }) => ({
        name: given(name),
        lot: given(lot),
        expires: given(expires),
        expiredReason: given(expiredReason),
      })),
    noteForNext: given(draft.noteForNext),
  };
}

/** What is sent to be kept. */
export type SessionContent = ReturnType<typeof contentOf>;

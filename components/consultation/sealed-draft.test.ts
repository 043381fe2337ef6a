import { describe, expect, it } from "vitest";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import type { KeptText } from "./kept-text.ts";
import { importSecret, openText, sealText } from "./sealed-draft.ts";

const SECRET = Buffer.alloc(32, 251).toString("base64url");
const text: KeptText = {
  draft: { ...emptyDraft(), notes: "canary" },
  version: 3,
  at: "2026-11-23T14:03:00.000Z",
  pending: null,
};

async function sealed() {
  const key = await importSecret(SECRET);
  const one = await sealText(key, "visit", text);
  return {
    key,
    entry: { page: "p", person: "me", consultation: "visit", key: "k", version: 3, at: 0, ...one },
  };
}

describe("a text kept on the device", () => {
  it("opens with its key, as it was, and holds no word of it in the open", async () => {
    const { key, entry } = await sealed();
    expect(await openText(key, entry)).toEqual(text);
    expect(Buffer.from(entry.sealed).toString("latin1")).not.toContain("canary");
  });

  it("has a key that no script can read out, and a new vector for each write", async () => {
    const { key, entry } = await sealed();
    expect(key.extractable).toBe(false);
    const again = await sealText(key, "visit", text);
    expect(Buffer.from(again.iv)).not.toEqual(Buffer.from(entry.iv));
  });

  it("opens neither with another key, nor for another draft or version, nor altered", async () => {
    const { key, entry } = await sealed();
    const other = await importSecret(Buffer.alloc(32, 7).toString("base64url"));
    expect(await openText(other, entry)).toBeNull();
    expect(await openText(key, { ...entry, consultation: "another" })).toBeNull();
    expect(await openText(key, { ...entry, version: 4 })).toBeNull();
    const bytes = new Uint8Array(entry.sealed.slice(0));
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    expect(await openText(key, { ...entry, sealed: bytes.buffer })).toBeNull();
  });
});

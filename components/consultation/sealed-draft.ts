import type { KeptEntry } from "./device-store.ts";
import type { KeptText } from "./kept-text.ts";

const CIPHER = "AES-GCM";
/** The length that AES-GCM is made for: 96 bits, fresh for each write. */
const IV_BYTES = 12;

/** Ties a ciphertext to its draft and version: moved to another one it does not open. */
const boundTo = (draft: string, version: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${draft}/${String(version)}`);

/** A key that scripts can use but not read. @param secret 256 bits in base64url */
export function importSecret(secret: string): Promise<CryptoKey> {
  const text = atob(secret.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);
}

/** Encrypts what a page keeps. */
export async function sealText(
  key: CryptoKey,
  draft: string,
  text: KeptText<unknown>,
): Promise<Pick<KeptEntry, "iv" | "sealed">> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = boundTo(draft, text.version);
  const plain = new TextEncoder().encode(JSON.stringify(text));
  return { iv, sealed: await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData }, key, plain) };
}

/** Decrypts what a page kept. @returns null when it was made with another key, for another draft, or was altered */
export async function openText<D>(
  key: CryptoKey,
  { consultation, version, iv, sealed }: KeptEntry,
): Promise<KeptText<D> | null> {
  try {
    const additionalData = boundTo(consultation, version);
    const plain = await crypto.subtle.decrypt({ name: CIPHER, iv, additionalData }, key, sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as KeptText<D>;
  } catch {
    return null;
  }
}

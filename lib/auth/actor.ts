import type { Role } from "./permissions.ts";

declare const capabilityBrand: unique symbol;

/**
 * The unguessable text of one sign-in session which the database's policies resolve to a clinic, a person and
 * roles. It is a secret: it is never logged, never sent to a browser and differs from the cookie's token.
 */
export type SessionCapability = string & { readonly [capabilityBrand]: true };

/** 32 random bytes in base64url. */
const CAPABILITY_FORM = /^[A-Za-z0-9_-]{43}$/;

/**
 * Marks a text as a session capability.
 *
 * @param value 43 characters of base64url (32 bytes)
 * @throws when the form differs; the message does not repeat the value
 */
export function toSessionCapability(value: string): SessionCapability {
  if (!CAPABILITY_FORM.test(value)) throw new TypeError("A session capability has 43 base64url characters");
  return value as SessionCapability;
}

/** Who is acting, in which clinic, under which session; resolved from the database on each request. */
export type Actor = {
  readonly personId: string;
  readonly displayName: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** IANA time zone of the clinic. */
  readonly zone: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  readonly capability: SessionCapability;
  /** A job (the seed) and a calendar feed act under capabilities of their own kind, never around the door. */
  readonly kind: "person" | "job" | "feed";
  /** Whether the person gave the second factor within the last five minutes; absent counts as no. */
  readonly confirmed?: boolean;
  /** The instant a job works as of, so that demonstration data can have a past. People act now. */
  readonly asOf?: Date;
  /**
   * The page that a person acts from, as it names itself: the patient of its address, or null where it says none.
   * Absent where no page is behind the act (a job, a feed).
   */
  readonly page?: { readonly patientId: string | null };
  readonly installation: "demonstration" | "clinic";
};

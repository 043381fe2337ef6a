import "server-only";
import { cookies } from "next/headers";
import {
  listOwnClinics,
  listOwnSessions,
  readFactor,
  type OwnClinic,
  type OwnSession,
} from "#lib/data/system/own-account.ts";
import { SESSION_COOKIE } from "./session-cookie.ts";
import { hashSessionToken } from "./session-token.ts";

/** What a page may know of the account behind its request; `level` is `pwd` while the second factor is owed. */
export type OwnAccount = {
  readonly email: string;
  readonly displayName: string;
  readonly level: "pwd" | "full";
  readonly hasFactor: boolean;
  /** Recovery codes that were not used. */
  readonly codesLeft: number;
  /** Whether the second factor can be done without: in a demonstration only. */
  readonly mayGoWithout: boolean;
};

async function ownTokenHash() {
  return hashSessionToken((await cookies()).get(SESSION_COOKIE)?.value);
}

/** The account behind this request, also when its second factor is still owed; null for nobody. */
export async function findOwnAccount(): Promise<OwnAccount | null> {
  const tokenHash = await ownTokenHash();
  const factor = tokenHash === null ? null : await readFactor(tokenHash);
  if (factor === null) return null;
  const { email, displayName, level, secret, codesLeft, installation } = factor;
  return {
    ...{ email, displayName, level, codesLeft },
    hasFactor: secret !== null,
    mayGoWithout: installation === "demonstration",
  };
}

/** Where the person behind this request is signed in, this browser first; empty for nobody. */
export async function findOwnSessions(): Promise<readonly OwnSession[]> {
  const tokenHash = await ownTokenHash();
  return tokenHash === null ? [] : listOwnSessions(tokenHash);
}

/** The clinics in which the person behind this request works. */
export async function findOwnClinics(): Promise<readonly OwnClinic[]> {
  const tokenHash = await ownTokenHash();
  return tokenHash === null ? [] : listOwnClinics(tokenHash);
}

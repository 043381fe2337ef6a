import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { AccountLink } from "#components/account/account-link.tsx";
import { LockButton } from "#components/account/lock-button.tsx";
import { ScreenLock } from "#components/account/screen-lock.tsx";
import { SessionGuard } from "#components/account/session-guard.tsx";
import { SignOutButton } from "#components/account/sign-out-button.tsx";
import { EarlyKeys } from "#components/layout/early-keys.tsx";
import { Frame } from "#components/layout/frame.tsx";
import type { Destination } from "#components/layout/navigation.tsx";
import type { PaletteEntry } from "#components/layout/palette-entry.ts";
import { readTheme, THEME_COOKIE } from "#components/layout/theme.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { NONCE_HEADER } from "#lib/auth/request-headers.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { loadLockSeconds } from "#lib/loaders/load-lock-seconds.ts";
import { settingsPagesOf } from "#lib/loaders/load-clinic-settings.ts";

const ROLE_WORDS: Record<Role, string> = {
  administrator: "Administrator",
  dermatologist: "Dermatologist",
  practitioner: "Practitioner",
  reception: "Reception",
};

const PLACES: readonly Destination[] = [
  { href: "/", label: "Today", icon: "today" },
  { href: "/patients", label: "Patients", icon: "patients" },
  { href: "/plans", label: "Plans", icon: "plans" },
  { href: "/guide", label: "Guide", icon: "guide" },
];
const SETTINGS: Destination = {
  href: "/settings",
  label: "Settings",
  icon: "settings",
};

/**
 * The frame around every signed-in page. It shows who is signed in and where they may go; it guards nothing: each page's
 * loader and each action checks for itself.
 */
export default async function ClinicLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireActor();
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const destinations = settingsPagesOf(actor).length > 0 ? [...PLACES, SETTINGS] : PLACES;
  const entries: readonly PaletteEntry[] = [
    ...destinations.map(({ href, label }) => ({ id: href, label, href, kind: "Page" })),
    { id: "calendar", label: "Calendar", href: "/plans?view=week", kind: "Page" },
    { id: "account", label: "Your account", href: "/account", kind: "Page" },
    { id: "calendar-addresses", label: "Calendar addresses", href: "/account/calendars", kind: "Page" },
    { id: "new-patient", label: "New patient", href: "/patients/new", kind: "Act" },
  ];
  return (
    <>
      <EarlyKeys nonce={(await headers()).get(NONCE_HEADER) ?? undefined} />
      <SessionGuard />
      <ScreenLock
        owner={{ personId: actor.personId, clinicId: actor.clinicId, name: actor.displayName }}
        idleSeconds={loadLockSeconds()}
      />
      <Frame
        owner={{
          name: actor.displayName,
          clinic: actor.clinicName,
          roles: actor.roles.map((role) => ROLE_WORDS[role]),
        }}
        demonstration={actor.installation === "demonstration"}
        destinations={destinations}
        entries={entries}
        theme={theme}
        signOut={<SignOutButton />}
        accountExtra={
          <>
            <AccountLink />
            <LockButton />
          </>
        }
      >
        {children}
      </Frame>
    </>
  );
}

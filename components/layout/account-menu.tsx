import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import type { Theme } from "./theme.ts";

/** The person signed in, in words ready to show. */
export type AccountOwner = {
  readonly name: string;
  readonly clinic: string;
  readonly roles: readonly string[];
};

/**
 * Who is signed in, where and as what; the theme; the way out.
 * @param props.signOut A button named "Sign out", full width. @param props.extra Further lines.
 */
export function AccountMenu({
  owner,
  theme,
  signOut,
  extra,
}: {
  readonly owner: AccountOwner;
  readonly theme: Theme;
  readonly signOut: ReactNode;
  readonly extra?: ReactNode;
}) {
  return (
    <Menu
      label="Account"
      align="end"
      trigger={
        <>
          <Icon name="person" />
          <span className="sr-only">Account: </span>
          <span className="sr-only max-w-48 truncate text-ink sm:not-sr-only sm:max-w-48 sm:truncate">
            {owner.name}
          </span>
        </>
      }
      items={[
        {
          key: "owner",
          content: (
            <div className="border-b border-line px-2 pt-1 pb-2">
              <p className="font-semibold">{owner.name}</p>
              <p className="text-sm text-muted">{owner.clinic}</p>
              <p className="text-sm text-muted">{owner.roles.join(", ")}</p>
            </div>
          ),
        },
        { key: "theme", content: <ThemeSwitch chosen={theme} /> },
        ...(extra ? [{ key: "extra", content: extra }] : []),
        { key: "sign-out", content: signOut },
      ]}
    />
  );
}

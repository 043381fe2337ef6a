import type { ReactNode } from "react";
import { ToastProvider } from "../ui/toast.tsx";
import { AccountMenu, type AccountOwner } from "./account-menu.tsx";
import { DemonstrationMark } from "./demonstration-mark.tsx";
import { GoTo } from "./go-to.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import { Navigation, type Destination } from "./navigation.tsx";
import { TOP_BAR_SLOT } from "./top-bar-slot-id.ts";
import type { Theme } from "./theme.ts";

/**
 * What every signed-in page stands in: rail, top bar, and the page. It decides nothing: who may see which place is
 * told by what is passed in.
 * @param props.owner Who is signed in. @param props.demonstration Marks every page as made-up data.
 * @param props.destinations The rail. @param props.entries What "Go to" offers beside patients.
 * @param props.signOut The button that signs out. @param props.accountExtra Further lines of the Account menu, such as
 * a change of clinic.
 */
export function Frame({
  owner,
  demonstration,
  destinations,
  entries,
  theme,
  signOut,
  accountExtra,
  children,
}: {
  readonly owner: AccountOwner;
  readonly demonstration: boolean;
  readonly destinations: readonly Destination[];
  readonly entries: readonly PaletteEntry[];
  readonly theme: Theme;
  readonly signOut: ReactNode;
  readonly accountExtra?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <ToastProvider>
      <div
        className={`min-h-dvh pb-(--bottom-bar) md:pl-(--rail) print:p-0 ${demonstration ? "[--top-bar:4.25rem]" : ""}`}
      >
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-stop focus:px-3 focus:py-2 focus:text-on-stop"
        >
          Skip to the page
        </a>
        <Navigation destinations={destinations} />
        <header className="sticky top-0 z-20 h-(--top-bar) bg-canvas short:static print:static print:h-auto">
          {demonstration ? <DemonstrationMark /> : null}
          <div className="frame-only flex h-12 items-center gap-2 border-b border-line px-3 sm:px-6">
            <GoTo entries={entries} />
            <div className="flex-1" />
            <div id={TOP_BAR_SLOT} className="min-w-0" />
            <AccountMenu owner={owner} theme={theme} signOut={signOut} extra={accountExtra} />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="px-3 pb-12 outline-none sm:px-6 print:p-0">
          {children}
        </main>
      </div>
    </ToastProvider>
  );
}

import { TextLink } from "../ui/text-link.tsx";
import { SETTINGS_PAGES, type SettingsPageName } from "./settings-pages.ts";

/** The pages of the settings as a list. @param props.pages Those that may be opened. */
export function SettingsIndex({ pages }: { readonly pages: readonly SettingsPageName[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
      {pages.map((page) => (
        <li key={page} className="border-t-2 border-rule pt-2">
          <h2 className="text-lg font-bold">
            <TextLink href={SETTINGS_PAGES[page].href}>{SETTINGS_PAGES[page].label}</TextLink>
          </h2>
          <p className="text-sm text-muted">{SETTINGS_PAGES[page].about}.</p>
        </li>
      ))}
    </ul>
  );
}

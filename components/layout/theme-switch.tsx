"use client";

import { useState } from "react";
import { THEME_COOKIE, type Theme } from "./theme.ts";

const CHOICES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: "Device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];
const ONE_YEAR_S = 31_536_000;

function apply(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax`;
}

/**
 * Light, dark, or as the device has it; at once, and kept on this device.
 * @param props.chosen What the cookie says now.
 */
export function ThemeSwitch({ chosen }: { readonly chosen: Theme }) {
  const [theme, setTheme] = useState(chosen);
  return (
    <fieldset className="flex items-center justify-between gap-3 px-2 py-2">
      <legend className="float-left text-sm text-muted">Theme</legend>
      <div className="flex rounded-md border border-control">
        {CHOICES.map(({ value, label }) => (
          <label
            key={value}
            className="relative flex min-h-7 items-center px-2 text-sm first:rounded-l-md last:rounded-r-md has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              checked={theme === value}
              onChange={() => {
                setTheme(value);
                apply(value);
              }}
              className="absolute inset-0 appearance-none outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

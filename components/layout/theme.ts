/** What a person may choose: follow the device, or hold one theme. */
export type Theme = "system" | "light" | "dark";

/** The cookie that keeps the choice on this device. It holds no personal data. */
export const THEME_COOKIE = "aftermark-theme";

/**
 * Reads a theme from a cookie.
 * @param value The cookie's text, or undefined where there is none.
 * @returns The theme; anything unknown counts as `system`.
 */
export function readTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { THEME_COOKIE, readTheme } from "#components/layout/theme.ts";
import { fontClassNames } from "./fonts/atkinson.ts";
import { arabicFontClassName } from "./fonts/vazirmatn.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Aftermark", template: "%s · Aftermark" },
  description: "Assessment, treatment plans and handouts for the marks acne leaves behind.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f0f0f0" },
    { media: "(prefers-color-scheme: dark)", color: "#0e0e0e" },
  ],
};

/**
 * The document every page stands in. Reading the theme cookie also makes each page dynamic, which the
 * content-security nonce needs.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html
      lang="en-GB"
      className={`${fontClassNames} ${arabicFontClassName}`}
      data-theme={theme === "system" ? undefined : theme}
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}

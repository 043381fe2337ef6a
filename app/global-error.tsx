"use client";

import "./globals.css";
import PageError from "./error.tsx";

/** The last resort, when even the frame failed; it brings its own document and follows the device's theme. */
export default function GlobalError({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <html lang="en-GB">
      <body>
        <title>Aftermark could not be shown</title>
        <PageError error={error} retry={retry} />
      </body>
    </html>
  );
}

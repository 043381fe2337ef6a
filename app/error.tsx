"use client";

import { Button } from "#components/ui/button.tsx";

/** The reference a person can read out to whoever looks after the installation. */
function referenceOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;
}

/** Stands in for a page that could not be shown: what happened, what was kept, what to do. */
export default function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const reference = referenceOf(error);
  return (
    <div className="mx-auto max-w-xl px-4 py-16" role="alert">
      <h1 className="mb-2 text-xl font-bold">This page could not be shown</h1>
      <p className="mb-2">
        Everything marked “Saved” is safe. Try again; if it goes on, tell the person who looks after this
        installation.
      </p>
      {reference ? <p className="mb-4 text-sm text-muted">Reference {reference}</p> : null}
      <Button tone="primary" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}

"use client";

import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import type { SavingDraft } from "./use-draft-saving.ts";

/** What stands between this page and the record: what happened, what was kept, what to do. */
export function SavingNotice({
  draft: { saving, retry, keepMine, takeTheirs },
  zone,
}: {
  readonly draft: SavingDraft;
  readonly zone: string;
}) {
  const { trouble } = saving;
  if (trouble === null) return null;
  switch (trouble.kind) {
    case "conflict":
      return (
        <ConflictChoice
          mine={saving.draft}
          theirs={trouble.theirs}
          zone={zone}
          onKeepMine={keepMine}
          onTakeTheirs={takeTheirs}
        />
      );
    case "signed-out":
      return (
        <Notice
          title="You are signed out, so nothing is being saved."
          action={
            <a href="/sign-in" target="_blank" rel="noreferrer" className="prose-link">
              Sign in, in a new tab
            </a>
          }
        >
          What you typed is kept in this page. Leave it open, sign in beside it, and it is saved when you come
          back.
        </Notice>
      );
    case "offline":
    case "failed":
      return (
        <Notice
          title={
            trouble.kind === "offline"
              ? "The clinic's server cannot be reached."
              : "The server could not save."
          }
          action={<Button onClick={retry}>Try now</Button>}
        >
          What you typed is kept in this page, and saving is tried again by itself. Do not close or reload the
          page until it says Saved.
        </Notice>
      );
    case "refused":
      return (
        <Notice title={trouble.message}>
          <p>What you typed is kept in this page. It is saved once this is put right:</p>
          <ul className="list-disc pl-5">
            {Object.entries(trouble.fields).map(([field, message]) => (
              <li key={field}>
                {fieldWords(field)}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case "closed":
      return (
        <Notice
          title={trouble.message}
          action={
            <Button
              onClick={() => {
                window.open(window.location.href, "_blank", "noopener");
              }}
            >
              Open the record in a new tab
            </Button>
          }
        >
          What you typed is still in this page, to be read and copied.
        </Notice>
      );
  }
}

const fieldWords = (path: string): string =>
  path
    .replace(/^draft\./, "")
    .replaceAll(".", ", ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

function Notice({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  return (
    <Alert level="caution" title={title} action={action} announce className="mb-4">
      {children}
    </Alert>
  );
}

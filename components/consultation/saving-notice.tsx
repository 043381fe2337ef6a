"use client";

import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { SavingTrouble } from "./draft-saving.ts";
import { SignInHere } from "./sign-in-here.tsx";
import type { SavingDraft } from "./use-draft-saving.ts";

const loadNotices = () => import("./conflict-notice.tsx");
const ConflictNotice = later(
  "The comparison with the other text",
  async () => (await loadNotices()).ConflictNotice,
  { reserve: "min-h-48" },
);
const DecidedNotice = later(
  "The texts that were chosen from",
  async () => (await loadNotices()).DecidedNotice,
  { reserve: "min-h-24" },
);

type Props = {
  readonly draft: SavingDraft;
  readonly zone: string;
  /** Whether what is not saved is kept on this device, beyond the page. */
  readonly onDevice: boolean;
};

/** What stands between this page and the record, and the texts of a conflict whose decision is not on record yet. */
export function SavingNotice({ draft, zone, onDevice }: Props) {
  const { trouble, decided } = draft.saving;
  return (
    <>
      {decided.length === 0 ? null : <DecidedNotice draft={draft} />}
      {trouble?.kind === "conflict" ? (
        <ConflictNotice draft={draft} theirs={trouble.theirs} zone={zone} />
      ) : trouble === null ? null : (
        <TroubleNotice trouble={trouble} retry={draft.retry} onDevice={onDevice} />
      )}
    </>
  );
}

/**
 * What happened, what was kept, what to do.
 * @param props.trouble Any but a conflict, which is told with both texts.
 */
export function TroubleNotice({
  trouble,
  retry,
  onDevice,
}: {
  readonly trouble: Exclude<SavingTrouble<unknown>, { readonly kind: "conflict" }>;
  readonly retry: () => void;
  readonly onDevice: boolean;
}) {
  const where = onDevice ? "on this device" : "in this page only";
  switch (trouble.kind) {
    case "signed-out":
      return (
        <Notice title="Signed out: sign in to go on." action={<SignInHere onSignedIn={retry} />}>
          What you typed is kept {where}. Sign in here, and saving goes on.
        </Notice>
      );
    case "other-person":
      return (
        <Notice
          title="Somebody else is signed in on this device now, so nothing is saved from this page."
          action={<SignInHere onSignedIn={retry} />}
        >
          What you typed is kept {where}, for you alone. Sign in as yourself, and saving goes on.
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
          What you typed is kept {where}, and saving is tried again by itself.{" "}
          {onDevice
            ? "Do not reload the page: it cannot be opened again until the server is reached. What is kept is offered to you then."
            : "Do not close or reload the page until it says Saved."}
        </Notice>
      );
    case "refused":
      return (
        <Notice title={trouble.message}>
          <p>What you typed is kept {where}. It is saved once this is put right:</p>
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

/** Says beforehand that typing has no safe place here but the page. */
export function PageOnlyNotice() {
  return (
    <Alert level="note" title="This browser cannot keep unsaved typing on this device." className="mb-4">
      While the clinic&apos;s server cannot be reached, what you type is kept in this page only: do not close
      or reload it until it says Saved. A private window, a full disk or an address without https can be the
      reason.
    </Alert>
  );
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

"use client";

import { useState } from "react";
import type { DraftSave, SaveAnswer } from "#components/consultation/draft-saving.ts";
import { saysTheSame } from "#components/consultation/kept-text.ts";
import { sendDraft } from "#components/consultation/send-draft.ts";
import { useDeviceCopy } from "#components/consultation/use-device-copy.ts";
import { useDraftSaving } from "#components/consultation/use-draft-saving.ts";
import {
  contentOf,
  draftOf,
  type SessionContent,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";

/** A session as its page was drawn, and who opened it. */
type OpenedSession = {
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly personId: string;
  readonly version: number;
  readonly subject: SessionSubject;
  readonly record: (StoredRecord & { readonly savedAt: string }) | null;
  readonly previous: StoredRecord | null;
};

/**
 * Sends saves of a session. Moving or booking the visit changes its version and not what was recorded: then the save is
 * sent again from the new version, and nobody is asked to choose between two texts that are one.
 */
export function sessionSender({ version: _, record, previous, subject, ...owner }: OpenedSession) {
  const place = { kind: "session", ...owner } as const;
  const drawn = (stored: StoredRecord | null) => draftOf(stored, previous, subject, owner.personId);
  let acknowledged = drawn(record);
  async function sendOnce(save: DraftSave<SessionDraft>): Promise<SaveAnswer<SessionDraft>> {
    const content = contentOf(save.draft, subject);
    const answer = await sendDraft<SessionContent, StoredRecord | null>(place, { ...save, draft: content });
    if (answer.kind === "closed") return { kind: "closed", message: answer.message };
    if (answer.kind !== "conflict") return answer;
    return { kind: "conflict", theirs: { ...answer.theirs, draft: drawn(answer.theirs.draft) } };
  }
  return async (save: DraftSave<SessionDraft>): Promise<SaveAnswer<SessionDraft>> => {
    const first = await sendOnce(save);
    const visitAlone = first.kind === "conflict" && saysTheSame(first.theirs.draft, acknowledged);
    const answer = visitAlone
      ? await sendOnce({ ...save, version: first.theirs.version, key: crypto.randomUUID() })
      : first;
    if (answer.kind === "saved") acknowledged = save.draft;
    return answer;
  };
}

/**
 * What is typed of a session: it saves itself, and what the server has not got waits on the device as ciphertext, as a
 * visit's draft does.
 */
export function useSessionDraft(opened: OpenedSession) {
  const { id, patientId, personId, version, subject, record, previous } = opened;
  const [send] = useState(() => sessionSender(opened));
  const [initial] = useState(() => ({
    draft: draftOf(record, previous, subject, personId),
    version,
    savedAt: record?.savedAt ?? "",
  }));
  const draft = useDraftSaving({ id, personId }, send, initial);
  const device = useDeviceCopy({ kind: "session", id, patientId, personId }, draft.saving, draft.left);
  return { ...draft, device };
}

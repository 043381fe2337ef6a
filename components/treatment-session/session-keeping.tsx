"use client";

import { useState } from "react";
import type { OfferedText } from "#components/consultation/kept-offer.tsx";
import { hasUnsaved } from "#components/consultation/draft-saving.ts";
import { saveStateOf } from "#components/consultation/saving-state.ts";
import { SaveStateLine } from "#components/form/save-state.tsx";
import { TopBarSlot } from "#components/layout/top-bar-slot.tsx";
import { later } from "#components/ui/later.tsx";
import type { sessionDifferences, SessionInWords } from "./session-differences.ts";
import type { SessionDraft } from "./session-draft.ts";
import type { useSessionDraft } from "./use-session-draft.ts";

const loadNotices = () => import("#components/consultation/saving-notice.tsx");
const TroubleNotice = later("What is wrong with saving", async () => (await loadNotices()).TroubleNotice, {
  unseen: true,
});
const PageOnlyNotice = later(
  "A notice about this browser",
  async () => (await loadNotices()).PageOnlyNotice,
  {
    unseen: true,
  },
);
const ConflictChoice = later(
  "The comparison with the other text",
  async () => (await import("./conflict-choice.tsx")).ConflictChoice,
  { reserve: "min-h-48" },
);
type Offered = OfferedText<SessionDraft> & {
  readonly subject: "session";
  readonly load: () => Promise<ReturnType<typeof sessionDifferences>>;
};
const KeptOffer = later<Offered>(
  "The text kept on this device",
  async () => (await import("#components/consultation/kept-offer.tsx")).KeptOffer<SessionDraft>,
  { reserve: "min-h-48" },
);

/**
 * Where the typing of a session is, what stands between it and the record, and what an earlier page left on this device.
 * @param props.told What the two texts are told by, where there is a choice.
 */
export function SessionKeeping({
  draft: { saving, retry, change, choose, takeTheirs, device },
  zone,
  told,
}: {
  readonly draft: ReturnType<typeof useSessionDraft>;
  readonly zone: string;
  readonly told: SessionInWords;
}) {
  const { offer, since, onDevice, settle } = device;
  const [load] = useState(
    () => async () => (await import("./session-differences.ts")).sessionDifferences(told),
  );
  const { trouble, savedAt } = saving;
  // Nothing was ever saved of a session that nobody has begun.
  const isNew = savedAt === "" && trouble === null && saving.save === null && !hasUnsaved(saving);
  return (
    <>
      <TopBarSlot>{isNew ? null : <SaveStateLine state={saveStateOf(saving, since, zone)} />}</TopBarSlot>
      {onDevice === "no" ? <PageOnlyNotice /> : null}
      {trouble === null || trouble.kind === "refused" ? null : trouble.kind === "conflict" ? (
        <ConflictChoice
          mine={saving.draft}
          theirs={trouble.theirs.draft}
          load={load}
          onKeepMine={() => {
            choose(saving.draft);
          }}
          onTakeTheirs={takeTheirs}
        />
      ) : (
        <TroubleNotice trouble={trouble} retry={retry} onDevice={since !== null} />
      )}
      {offer === null ? null : (
        <KeptOffer
          key={offer.page}
          kept={offer.text}
          saving={saving}
          zone={zone}
          subject="session"
          load={load}
          onUse={() => {
            settle(offer, "use");
            change(() => offer.text.draft);
          }}
          onDiscard={() => {
            settle(offer, "discard");
          }}
        />
      )}
    </>
  );
}

"use client";

import { DraftComparison, type CompareDrafts } from "#components/consultation/draft-comparison.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { SessionDraft } from "./session-draft.ts";

/**
 * Says that another place saved this session meanwhile, and lets the person choose; until then both are kept.
 * @param props.load Fetches the words for laying both side by side.
 */
export function ConflictChoice({
  mine,
  theirs,
  load,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly mine: SessionDraft;
  readonly theirs: SessionDraft;
  readonly load: () => Promise<CompareDrafts<SessionDraft>>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  return (
    <Alert
      level="caution"
      announce
      title="This session was changed in another place. Both are kept until you choose."
      action={
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={onKeepMine}>
            Keep what is here
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            Take the other
          </Button>
        </div>
      }
    >
      <DraftComparison
        mine={mine}
        theirs={theirs}
        heads={["On this page", "In the other place"]}
        load={load}
      />
    </Alert>
  );
}

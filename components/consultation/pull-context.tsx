"use client";

import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { useVisitDate } from "./draft-context.tsx";
import type { Charted, EarlierVisit } from "./pull-forward.ts";
import { confirmPulled, markOf } from "./pull-marks.ts";
import type { ChangeDraft } from "./use-draft-saving.ts";

/** The last signed visit, and the sections of it that hold something. */
export type EarlierOffer = EarlierVisit & { readonly sections: readonly PullSection[] };

type Pulling = {
  readonly earlier: EarlierOffer | null;
  readonly pulled: NonNullable<ConsultationDraft["pulled"]>;
  /** What the last act left alone in each section, or why it did nothing. */
  readonly said: Readonly<Partial<Record<PullSection, string>>>;
  /** Each answers once it is on the screen. */
  readonly pull: (sections: readonly PullSection[]) => Promise<void>;
  readonly undo: (sections: readonly PullSection[]) => Promise<void>;
  readonly confirm: (section: PullSection) => void;
};

const PullContext = createContext<Pulling | null>(null);
const DraftNow = createContext<ConsultationDraft | null>(null);

const toEach = (sections: readonly PullSection[], words: string): Pulling["said"] =>
  Object.fromEntries(sections.map((section) => [section, words]));

const NONE: Pulling["pulled"] = [];
const FAILED = "This could not be fetched. What you typed is kept; try again when the server is back.";

/** Hands the sections what they may take over from the last visit, and what they took. */
export function PullProvider({
  earlier,
  charted,
  draft,
  change,
  children,
}: {
  readonly earlier: EarlierOffer | null;
  readonly charted: Charted;
  readonly draft: ConsultationDraft;
  readonly change: ChangeDraft;
  readonly children: ReactNode;
}) {
  const on = useVisitDate();
  const [said, setSaid] = useState<Pulling["said"]>({});
  const { pulled = NONE } = draft;

  const seen = useWithoutLine(useDeferredValue(draft));
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  const say = useCallback((told: Pulling["said"]) => {
    setSaid((before) => ({ ...before, ...told }));
  }, []);
  const pull = useCallback(
    async (sections: readonly PullSection[]) => {
      if (earlier === null) return;
      try {
        const { pullInWords } = await import("./pull-words.ts");
        say(pullInWords(latest.current, earlier, sections, on, charted).said);
        change((current) => pullInWords(current, earlier, sections, on, charted).draft);
      } catch {
        say(toEach(sections, FAILED));
      }
    },
    [say, change, earlier, on, charted],
  );
  const undo = useCallback(
    async (sections: readonly PullSection[]) => {
      try {
        const { undoPulled } = await import("./undo-pulled.ts");
        say(toEach(sections, ""));
        change((current) => undoPulled(current, sections));
      } catch {
        say(toEach(sections, FAILED));
      }
    },
    [say, change],
  );
  const confirm = useCallback(
    (section: PullSection) => {
      change((current) => confirmPulled(current, section));
    },
    [change],
  );
  const pulling = useMemo(
    () => ({ earlier, pulled, said, pull, undo, confirm }),
    [earlier, pulled, said, pull, undo, confirm],
  );
  return (
    <PullContext value={pulling}>
      <DraftNow value={seen}>{children}</DraftNow>
    </PullContext>
  );
}

/** The draft but for the line of shorthand: the same object while only that is typed. */
function useWithoutLine(draft: ConsultationDraft): ConsultationDraft {
  const { schemaVersion, history, skin, findings, gonePins, scores, safety, impression } = draft;
  const { notes, pulled, template } = draft;
  return useMemo(
    () => ({
      ...{ schemaVersion, history, skin, findings, gonePins, scores, safety, impression },
      ...{ notes, pulled, template },
    }),
    [schemaVersion, history, skin, findings, gonePins, scores, safety, impression, notes, pulled, template],
  );
}

/** What may be taken over, and what was; null outside a visit that is being recorded. */
export const usePulling = (): Pulling | null => useContext(PullContext);

/**
 * The draft without its line of shorthand, for what follows every change: a moment behind it, so that typing waits for
 * none of that.
 */
export const useDraftNow = (): ConsultationDraft | null => useContext(DraftNow);

/** Says beside a field or a finding that it was taken over and waits to be confirmed; nothing otherwise. */
export function PulledMark({ fact }: { readonly fact: string }) {
  const words = markOf(useContext(PullContext)?.pulled ?? NONE, fact);
  return words === null ? null : (
    <p className="mt-0.5 border-l-2 border-dashed border-caution pl-1.5 text-sm text-muted">{words}</p>
  );
}

"use client";

import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from "react";
import { flushSync } from "react-dom";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { controlClassNames } from "../form/control-class-names.ts";
import { Button } from "../ui/button.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import type { DeskKeys, ShorthandDesk as Desk } from "./shorthand-desk.tsx";

/** The draft with this text in the line; an empty line is for no finding. */
const withLine = (draft: ConsultationDraft, text: string): ConsultationDraft => ({
  ...draft,
  shorthand: text === "" ? undefined : text,
  shorthandFor: text === "" ? undefined : draft.shorthandFor,
});

/** What the rows of the findings can ask of the line. */
export type ShorthandHandle = { readonly edit: (id: string) => void };

/**
 * Findings as one typed line. The box is there from the start; what reads it, completes its words and shows what was
 * understood is fetched when the box is first used. Nothing that was typed or entered before it came is lost.
 * @param props.editing Id of the finding that the line was filled from, where it was.
 */
export function ShorthandLine({
  text,
  editing,
  findings,
  months,
  ref,
}: {
  readonly text: string;
  readonly editing: string | undefined;
  readonly findings: readonly DraftFinding[];
  /** How long the marks have been there, as the history says it. */
  readonly months: number | null | undefined;
  readonly ref: Ref<ShorthandHandle>;
}) {
  const change = useChangeDraft();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<DeskKeys>(null);
  const selection = useRef<number | null>(null);
  const entered = useRef(false);
  const [ShorthandDesk, setDesk] = useState<typeof Desk | null>(null);
  const [failed, setFailed] = useState(false);
  const [caret, setCaret] = useState<number | null>(null);
  const [explained, setExplained] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function load() {
    try {
      const [desk, acts] = await Promise.all([import("./shorthand-desk.tsx"), import("./shorthand-acts.ts")]);
      setFailed(false);
      setDesk(() => desk.ShorthandDesk);
      if (entered.current) change(acts.addLine);
      entered.current = false;
      return acts;
    } catch {
      setFailed(true);
      return null;
    }
  }

  const waiting = text !== "" && ShorthandDesk === null;
  const fetchDesk = useRef(load);
  useEffect(() => {
    if (waiting) void fetchDesk.current();
  }, [waiting]);

  const write = useCallback(
    (next: string, at: number) => {
      selection.current = at;
      setCaret(at);
      setRefused(null);
      change((draft) => withLine(draft, next));
    },
    [change],
  );

  // Typing waits for nothing that is read from the line: the desk follows it, and catches up before it is used.
  const now = useMemo(() => ({ text, caret, editing, findings }), [text, caret, editing, findings]);
  const [caughtUp, setCaughtUp] = useState<typeof now | null>(null);
  const followed = useDeferredValue(now);
  const seen = caughtUp === now ? now : followed;
  function catchUp() {
    if (seen === now) return;
    flushSync(() => {
      setCaughtUp(now);
    });
  }

  // What was written for the hand puts the caret where the hand would have left it.
  useLayoutEffect(() => {
    if (selection.current === null) return;
    field.current?.setSelectionRange(selection.current, selection.current);
    selection.current = null;
  }, [text]);

  useImperativeHandle(ref, () => ({
    edit(finding) {
      field.current?.focus();
      if (text !== "" && editing === undefined) {
        setRefused("Add or clear what stands here first; then the finding can be edited as shorthand.");
        return;
      }
      void load().then((acts) => {
        if (acts) change((draft) => acts.editInLine(draft, finding));
      });
    },
  }));

  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <label htmlFor={id} className="font-medium">
          Shorthand
        </label>
        <Button
          tone="quiet"
          size="small"
          className="ml-auto pointer-coarse:h-11"
          aria-expanded={explained}
          onClick={() => {
            setExplained(!explained);
            void load();
          }}
        >
          How to write it
        </Button>
      </div>
      <textarea
        ref={field}
        id={id}
        data-act="Write shorthand"
        data-keys="s"
        rows={Math.min(6, 1 + Math.floor(text.length / 60))}
        className={`${controlClassNames} field-sizing-content max-h-48 resize-none font-mono`}
        placeholder="R cheek: red flat blanch 12 4mo; chin: ice-pick 2"
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-describedby={`${id}-told`}
        value={text}
        onFocus={(event) => {
          setCaret(event.target.selectionEnd);
          void load();
        }}
        onBlur={() => {
          setCaret(null);
        }}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionEnd);
        }}
        onChange={(event) => {
          const { value, selectionEnd } = event.target;
          setCaret(selectionEnd);
          setRefused(null);
          change((draft) => withLine(draft, value));
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (keys.current) {
            if (event.key.length > 1) catchUp();
            keys.current(event);
          } else if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            entered.current = true;
          }
        }}
      />
      {refused ? (
        <p role="alert" className="mt-1 text-sm font-semibold">
          {refused}
        </p>
      ) : null}
      {failed ? (
        <p role="alert" className="mt-1 flex flex-wrap items-center gap-x-2 text-sm">
          What is typed here is kept, but it cannot be read: that part of the page did not load.
          <Button size="small" onClick={() => void load()}>
            Try again
          </Button>
        </p>
      ) : null}
      {ShorthandDesk ? (
        <div onClickCapture={catchUp}>
          <ShorthandDesk
            {...seen}
            id={id}
            field={field}
            keys={keys}
            months={months}
            explained={explained}
            onWrite={write}
            onCaret={setCaret}
          />
        </div>
      ) : (
        <div id={`${id}-told`} className="min-h-9 pointer-coarse:min-h-11" />
      )}
    </div>
  );
}

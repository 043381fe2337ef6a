"use client";

import {
  memo,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { completeShorthand } from "#lib/clinical/shorthand/complete-shorthand.ts";
import { readShorthand, type ReadToken } from "#lib/clinical/shorthand/read-shorthand.ts";
import { applyFix, suggestFixes } from "#lib/clinical/shorthand/suggest-fixes.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { useChangeDraft } from "./draft-context.tsx";
import {
  canUndo,
  doAct,
  leaveLine,
  MOST_FINDINGS,
  planAct,
  undoAct,
  type LineAct,
} from "./shorthand-acts.ts";
import { CopyFindings } from "./shorthand-copy.tsx";
import { ShorthandOptions, type LineOption } from "./shorthand-options.tsx";
import { problemsOf, ShorthandPreview } from "./shorthand-preview.tsx";
import { ShorthandReference } from "./shorthand-reference.tsx";
import { ShorthandState } from "./shorthand-state.tsx";

/** Answers a key pressed in the box. */
export type DeskKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => void;

/** The place in the text that the options speak of, and which of them is chosen; -1 for none. */
type Choice = { readonly at: string; readonly index: number };

/**
 * Everything around the box of the line: the words that fit at the caret, what was understood, what was not and how
 * to put it right, and the acts. It is fetched when the box is first used.
 * @param props.caret Where the caret is; null while the box does not have the focus.
 * @param props.months How long the marks have been there, as the history says it.
 * @param props.onWrite Writes the line anew and puts the caret.
 */
export const ShorthandDesk = memo(function ShorthandDesk({
  id,
  field,
  keys,
  text,
  caret,
  editing,
  findings,
  months,
  explained,
  onWrite,
  onCaret,
}: {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly keys: RefObject<DeskKeys | null>;
  readonly text: string;
  readonly caret: number | null;
  readonly editing: string | undefined;
  readonly findings: readonly DraftFinding[];
  readonly months: number | null | undefined;
  readonly explained: boolean;
  readonly onWrite: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
}) {
  const change = useChangeDraft();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [done, setDone] = useState<LineAct | null>(null);

  const reading = useMemo(() => readShorthand(text), [text]);
  const problems = problemsOf(reading, asked === text ? null : caret);
  const completions = useMemo(() => (caret === null ? null : completeShorthand(text, caret)), [text, caret]);
  const edited = findings.find((finding) => finding.id === editing) ?? null;

  const wrong =
    asked === text && caret !== null
      ? reading.parts
          .flatMap(({ tokens }) => tokens)
          .find((token) => token.problem !== null && token.from <= caret && caret <= token.to)
      : undefined;
  const options: readonly LineOption[] = wrong
    ? suggestFixes(wrong).map((fix) => ({ ...applyFix(text, fix), label: fix.label, meaning: null }))
    : (completions?.options ?? []).map((option) => ({ ...taken(text, option), ...labelled(option) }));
  const open = caret !== null && closed !== text && options.length > 0;
  const at = `${String(caret)} ${text}`;
  const active = open ? (choice?.at === at ? choice.index : wrong ? 0 : -1) : -1;
  const optionId = (index: number) => `${id}-option-${String(index)}`;

  // The box is drawn before its desk, so the desk tells it what it offers and whether it is understood.
  useLayoutEffect(() => {
    const box = field.current;
    const tell = (name: string, value: string | null) => {
      if (value === null) box?.removeAttribute(name);
      else box?.setAttribute(name, value);
    };
    tell("aria-autocomplete", "list");
    tell("aria-haspopup", "listbox");
    tell("aria-controls", open ? `${id}-options` : null);
    tell("aria-activedescendant", active >= 0 ? optionId(active) : null);
    tell("aria-invalid", problems.length > 0 ? "true" : null);
  });

  function take(option: LineOption) {
    onWrite(option.text, option.caret);
    field.current?.focus();
  }

  function goTo(token: Pick<ReadToken, "from" | "to">) {
    setAsked(text);
    setClosed(null);
    field.current?.focus();
    field.current?.setSelectionRange(token.from, token.to);
    onCaret(token.to);
  }

  function add() {
    if (text.trim() === "") return;
    if (reading.understood && findings.length + reading.parts.length <= MOST_FINDINGS) {
      const act = planAct(text, reading, edited, months);
      setDone(act);
      change((draft) => doAct(draft, act));
      field.current?.focus();
      return;
    }
    const first = problemsOf(reading, null)[0];
    if (first) goTo(first);
  }

  function step(by: number) {
    const count = options.length + 1;
    setChoice({ at, index: ((active + 1 + by + count) % count) - 1 });
  }

  useImperativeHandle(keys, () => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const chosen = options[active];
    const midWord = open && completions !== null && completions.typed !== "" && !understoodAt(reading, caret);
    if (key === "Enter" && !shiftKey) {
      event.preventDefault();
      if (chosen) take(chosen);
      else add();
    } else if (key === "Tab" && !shiftKey && (chosen ?? (midWord ? options[0] : undefined))) {
      event.preventDefault();
      take(chosen ?? options[0] ?? { text, caret: text.length, label: "", meaning: null });
    } else if (open && (key === "ArrowDown" || key === "ArrowUp")) {
      event.preventDefault();
      step(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Escape" && open) {
      event.preventDefault();
      setClosed(text);
    }
  });

  return (
    <div>
      <ShorthandOptions
        id={`${id}-options`}
        optionId={optionId}
        label={wrong ? `Instead of “${wrong.text}”` : "Words that fit"}
        options={open ? options : []}
        typed={wrong?.text ?? completions?.typed ?? ""}
        active={active}
        onTake={take}
      />
      <ShorthandPreview
        reading={reading}
        caret={asked === text ? null : caret}
        onGoTo={goTo}
        onFix={take}
        line={text}
      />
      <ShorthandState
        toldId={`${id}-told`}
        reading={reading}
        length={text.length}
        problem={problems[0]?.problem ?? null}
        full={findings.length + reading.parts.length > MOST_FINDINGS}
        edited={edited}
        index={edited ? findings.indexOf(edited) : -1}
        undo={done && text === "" && canUndo(findings, done) ? done : null}
        onAdd={add}
        onLeave={() => {
          change(leaveLine);
        }}
        onUndo={(act) => {
          setDone(null);
          change((draft) => undoAct(draft, act));
          field.current?.focus();
        }}
      />
      {findings.length > 0 ? <CopyFindings findings={findings} /> : null}
      {explained ? (
        <ShorthandReference
          onInsert={(words, whole) => {
            const { before, after } = around(text, caret ?? text.length, whole);
            onWrite(`${before}${words}${after}`, before.length + words.length);
            field.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
});

const understoodAt = (reading: ReturnType<typeof readShorthand>, caret: number | null): boolean =>
  reading.parts.some(({ tokens }) => tokens.some(({ to, problem }) => to === caret && problem === null));

/** The line with a completion taken: a space after it, where none stands, so that the next word can be typed. */
function taken(line: string, { from, to, text }: { from: number; to: number; text: string }) {
  const after = line.slice(to);
  const space = /^[\s,:;]/.test(after) ? "" : " ";
  const next = `${line.slice(0, from)}${text}${space}${after}`;
  return { text: next, caret: from + text.length + 1 };
}

const labelled = ({ text, meaning }: { readonly text: string; readonly meaning: string }) => ({
  label: text,
  meaning: meaning === text || meaning.replaceAll(" ", "-") === text ? null : meaning,
});

/** What stands before and after words put in at the caret; a whole example begins a part of its own. */
function around(text: string, caret: number, whole: boolean) {
  if (whole) return { before: text.trim() === "" ? "" : `${text.replace(/[\s;]+$/, "")}; `, after: "" };
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  return {
    before: before === "" || /\s$/.test(before) ? before : `${before} `,
    after: after === "" || /^\s/.test(after) ? after : ` ${after}`,
  };
}

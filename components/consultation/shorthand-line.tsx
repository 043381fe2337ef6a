"use client";

import { useId } from "react";
import { placeWords } from "#lib/catalogue/words/findings.ts";
import { readShorthand, type ReadFinding } from "#lib/clinical/shorthand/read-shorthand.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { TextInput } from "../form/text-input.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Icon } from "../ui/icon.tsx";
import { useChangeDraft } from "./draft-context.tsx";

/** The finding of one part of the line, as the draft keeps it: a single colour becomes a list of one. */
function toDraftFinding({ finding }: ReadFinding): ConsultationDraft["findings"][number] {
  const { colour, ...rest } = finding;
  const listed = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]),
  );
  const colours = typeof colour === "string" ? [colour] : colour;
  return { id: crypto.randomUUID(), ...listed, ...(colours ? { colour: [...colours] } : {}) };
}

/**
 * Findings as one typed line, with what is understood shown below while it is typed. Enter adds them; a word that is
 * not understood is named, and nothing is added until it is put right.
 */
export function ShorthandLine({ text }: { readonly text: string }) {
  const change = useChangeDraft();
  const previewId = useId();
  const reading = readShorthand(text);
  const problem = reading.parts.flatMap(({ tokens, problem: lacks }) => [
    ...tokens.flatMap((token) => token.problem ?? []),
    ...(lacks ? [lacks] : []),
  ])[0];

  function add() {
    if (!reading.understood) return;
    const { markDurationMonths } = reading;
    change((draft) => ({
      ...draft,
      shorthand: undefined,
      findings: [...draft.findings, ...reading.parts.map(toDraftFinding)],
      history: markDurationMonths === null ? draft.history : { ...draft.history, markDurationMonths },
    }));
  }

  return (
    <div>
      <TextInput
        label="Shorthand"
        data-act="Write shorthand"
        data-keys="s"
        placeholder="R cheek: red flat blanch 12 4mo; chin: ice-pick 2"
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="done"
        value={text}
        error={problem}
        onChange={(event) => {
          const typed = event.target.value;
          change((draft) => ({ ...draft, shorthand: typed === "" ? undefined : typed }));
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <ul id={previewId} aria-label="Understood so far" className="mt-1 space-y-0.5 text-sm">
        {reading.parts.map((part, index) => (
          <li key={index} className="flex flex-wrap items-baseline gap-x-1.5 text-muted">
            <span className="font-semibold text-ink">
              {placeWords(part.finding.sites, part.finding.side)}
            </span>
            {part.tokens
              .filter(({ meaning }) => meaning !== null)
              .map(({ from, meaning }) => (
                <span key={from}>
                  <span aria-hidden="true">· </span>
                  {meaning}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <div className="mt-1 flex min-h-6 flex-wrap items-baseline gap-x-4 text-sm text-muted">
        {reading.understood ? (
          <p className="flex items-center gap-1">
            <Icon name="check" className="size-4" />
            Enter adds{" "}
            {reading.parts.length === 1 ? "this finding" : `${String(reading.parts.length)} findings`}.
          </p>
        ) : null}
        <Disclosure summary="How to write it">
          <p className="max-w-prose">
            Begin with the place, then what is seen, in any order; a semicolon begins the next place.{" "}
            <span className="font-mono">L R both</span> for the side; <span className="font-mono">12</span>{" "}
            marks, <span className="font-mono">3mm</span> across, <span className="font-mono">w2mm</span>{" "}
            wide, <span className="font-mono">d0.5mm</span> deep, <span className="font-mono">4mo</span> old;{" "}
            <span className="font-mono">blanch</span> or <span className="font-mono">noblanch</span>;{" "}
            <span className="font-mono">ice-pick boxcar rolling</span>; colours, lesions and borders by their
            names.
          </p>
        </Disclosure>
      </div>
    </div>
  );
}

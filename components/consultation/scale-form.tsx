"use client";

import { memo, useId } from "react";
import type { ScaleAnswers, ScaleDefinition, ScaleItem, ScaleResult } from "#lib/clinical/scales/scale.ts";
import type { EarlierScore } from "#lib/clinical/scales/score-trend.ts";
import { bandOf, scoreScale } from "#lib/clinical/scales/score-scale.ts";
import { ScaleLink } from "../guide/beside-work.tsx";
import { RadioCards } from "../form/radio-cards.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { later } from "../ui/later.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { leadTo } from "./lead-to.ts";
import { NumberField } from "./number-field.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

const ScoreTrend = later("The earlier scores", async () => (await import("./score-trend.tsx")).ScoreTrend, {
  reserve: "min-h-7",
});

const CERTAINTY_WORDS = {
  cited: "Numbers from the cited source.",
  "arithmetic-checked": "Numbers add up to the published range; no source was read that lists them.",
  unverified: "Numbers not verified against a source.",
} as const;

/**
 * One scale: its items with their wording, the total worked out from them, what is missing until there is one, and how
 * it stands against earlier visits.
 */
export const ScaleForm = memo(function ScaleForm({
  scale,
  answers: given,
  earlier,
}: {
  readonly scale: ScaleDefinition;
  readonly answers: ScaleAnswers | null;
  /** What was scored by it before; null where nothing was. */
  readonly earlier: readonly EarlierScore[] | null;
}) {
  const answers = given ?? {};
  const change = useChangeDraft();
  const result = scoreScale(scale.id, answers);
  const begun = Object.values(answers).some((answer) => typeof answer === "number");
  const single = scale.items.length === 1;

  function answer(item: string, value: number | null) {
    change((draft) => ({
      ...draft,
      scores: { ...draft.scores, [scale.id]: { ...draft.scores[scale.id], [item]: value } },
    }));
  }

  return (
    <section aria-label={scale.name} className={single ? "" : "lg:col-span-2"}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          {scale.shortName} <span className="text-sm font-normal text-muted">{scale.measures}</span>
        </h3>
        <div className="flex items-baseline gap-2">
          <Total scale={scale} result={result} begun={begun} />
          {begun ? (
            <Button
              tone="quiet"
              size="small"
              aria-label={`Clear ${scale.shortName}`}
              onClick={() => {
                change((draft) => ({ ...draft, scores: { ...draft.scores, [scale.id]: null } }));
              }}
            >
              Clear
            </Button>
          ) : null}
        </div>
      </div>
      <PulledMark fact={`scores.${scale.id}`} />
      {earlier ? <ScoreTrend scale={scale} earlier={earlier} now={result.ok ? result.value : null} /> : null}
      {begun && !result.ok ? <Lacks scale={scale} result={result} /> : null}
      <div
        className={
          single
            ? "mt-1 [&_[role=radiogroup]>div:first-child]:sr-only"
            : "mt-1 grid gap-x-8 gap-y-3 lg:grid-cols-2"
        }
      >
        {scale.items.map((item) => (
          <ScaleItemChoice
            key={item.id}
            scale={scale}
            item={item}
            value={answers[item.id] ?? null}
            onAnswer={answer}
          />
        ))}
      </div>
      <div className="mt-1 text-sm">
        <Disclosure summary="About this scale">
          <p className="text-muted">
            {scale.name}. {scale.licence.text} {CERTAINTY_WORDS[scale.certainty]} {scale.caveats.join(" ")}{" "}
            Sources: {scale.cite.join(", ")}. <ScaleLink scale={scale.id}>More in the guide</ScaleLink>
          </p>
        </Disclosure>
      </div>
    </section>
  );
});

/** Longest wording that still reads as a card in a row; longer ones are laid out as a grid. */
const SHORT_WORDING = 14;
/** More steps than this are typed as a number. */
const MOST_CARDS = 6;

function ScaleItemChoice({
  scale,
  item,
  value,
  onAnswer,
}: {
  readonly scale: ScaleDefinition;
  readonly item: ScaleItem;
  readonly value: number | null;
  readonly onAnswer: (item: string, value: number | null) => void;
}) {
  const name = useId();
  const legend = `${scale.shortName}, ${item.label.toLowerCase()}`;
  if (item.options.length > MOST_CARDS) {
    return (
      <NumberField
        label={legend}
        fact={`scores.${scale.id}.${item.id}`}
        min={scale.range.min}
        max={scale.range.max}
        whole
        value={value}
        onChange={(total) => {
          onAnswer(item.id, total);
        }}
      />
    );
  }
  const wordy = item.options.some(({ label }) => label.length > SHORT_WORDING);
  return (
    <div id={factAnchor(`scores.${scale.id}.${item.id}`)} className="scroll-mt-40">
      <RadioCards
        legend={legend}
        name={name}
        layout={wordy ? "grid" : "row"}
        value={value === null ? null : String(value)}
        cards={item.options.map(({ value: step, label }) => ({
          value: String(step),
          label: String(step),
          detail: label,
          shortcut: String(step),
        }))}
        onChange={(picked) => {
          onAnswer(item.id, Number(picked));
        }}
      />
    </div>
  );
}

type Refused = Extract<ScaleResult, { ok: false }>;

function Total({
  scale,
  result,
  begun,
}: {
  readonly scale: ScaleDefinition;
  readonly result: ScaleResult;
  readonly begun: boolean;
}) {
  const range = `${String(scale.range.min)} to ${String(scale.range.max)}`;
  if (!begun) return <p className="text-sm text-muted">Not scored ({range})</p>;
  if (!result.ok) return <p className="text-sm text-muted">No total yet</p>;
  const band = bandOf(scale.bands, result.value);
  return (
    <p>
      <span className="font-bold">{result.value}</span>{" "}
      <span className="text-sm text-muted">
        of {scale.range.max}
        {band ? `, ${band}` : ""}
      </span>
    </p>
  );
}

/** So many missing items are named; the rest are counted. */
const NAMED = 3;

/** What keeps a scale from having a total; each item leads to where it is answered. */
function Lacks({ scale, result }: { readonly scale: ScaleDefinition; readonly result: Refused }) {
  const missing = scale.items.filter(({ id }) => result.missing.includes(id));
  const invalid = scale.items.filter(({ id }) => result.invalid.includes(id));
  const more = missing.length - NAMED;
  const lead = (item: ScaleItem) => (
    <button
      key={item.id}
      type="button"
      className="min-h-6 text-left text-accent underline underline-offset-2 pointer-coarse:min-h-11"
      onClick={() => {
        leadTo({ at: [`#${factAnchor(`scores.${scale.id}.${item.id}`)}`] });
      }}
    >
      {item.label}
    </button>
  );
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
      {missing.length > 0 ? <span>Missing:</span> : null}
      {missing.slice(0, NAMED).map(lead)}
      {more > 0 ? <span>and {more} more</span> : null}
      {invalid.length > 0 ? <span>Not a step of this scale, choose again:</span> : null}
      {invalid.map(lead)}
    </div>
  );
}

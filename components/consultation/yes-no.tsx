"use client";

import { memo, useId, type ReactNode } from "react";
import { AnswerChoice } from "../form/answer-choice.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

/** A yes or no question of the draft: null and undefined are "Not asked". @param props.fact The path it answers. */
export const YesNo = memo(function YesNo({
  legend,
  fact,
  value,
  onChange,
  hint,
}: {
  readonly legend: string;
  readonly fact: string;
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | null) => void;
  readonly hint?: ReactNode;
}) {
  const name = useId();
  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <AnswerChoice
        legend={legend}
        name={name}
        value={value === true ? "yes" : value === false ? "no" : "not-asked"}
        onChange={(answer) => {
          onChange(answer === "not-asked" ? null : answer === "yes");
        }}
        hint={hint}
      />
      <PulledMark fact={fact} />
    </div>
  );
});

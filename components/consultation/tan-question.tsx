"use client";

import { RadioCards } from "../form/radio-cards.tsx";
import { memo, useId, useState } from "react";
import { useChangeDraft, useVisitDate } from "./draft-context.tsx";
import { NumberField } from "./number-field.tsx";
import { answerTan, NO_TAN } from "./safety-answers.ts";
import { factAnchor, QUIET_EMPTY_CARD } from "./term-choice.tsx";

const USUAL_WEEKS = ["1", "2", "4", "8"] as const;

/**
 * When the skin was last tanned or burnt. @param props.weeks Weeks since, -1 for no tan, null while it was not asked
 * today.
 */
export const TanQuestion = memo(function TanQuestion({
  weeks,
}: {
  readonly weeks: number | null | undefined;
}) {
  const name = useId();
  const change = useChangeDraft();
  const on = useVisitDate();
  const [exact, setExact] = useState(false);
  const known = weeks ?? null;
  const usual = known !== null && USUAL_WEEKS.some((one) => one === String(known));
  const other = exact || (known !== null && known !== NO_TAN && !usual);
  const value = other ? "other" : known === null ? "" : known === NO_TAN ? "none" : String(known);

  function set(next: number | null) {
    change((draft) => answerTan(draft, next, on));
  }

  return (
    <div id={factAnchor("history.tannedWithinWeeks")} className={`scroll-mt-40 ${QUIET_EMPTY_CARD}`}>
      <RadioCards
        legend="Last tan or sunburn"
        name={name}
        value={value}
        cards={[
          { value: "none", label: "No tan", shortcut: "1" },
          ...USUAL_WEEKS.map((week, index) => ({
            value: week,
            label: `${week} wk ago`,
            shortcut: String(index + 2),
          })),
          { value: "other", label: "Other", shortcut: "6" },
          { value: "", label: "Not asked", shortcut: "0" },
        ]}
        onChange={(picked) => {
          setExact(picked === "other");
          if (picked !== "other") set(picked === "" ? null : picked === "none" ? NO_TAN : Number(picked));
        }}
      />
      {other ? (
        <div className="mt-2">
          <NumberField
            label="Weeks since the tan or sunburn"
            fact="history.tannedWithinWeeks.exact"
            unit="weeks"
            min={0}
            max={5200}
            value={known === NO_TAN ? null : known}
            onChange={set}
          />
        </div>
      ) : null}
    </div>
  );
});

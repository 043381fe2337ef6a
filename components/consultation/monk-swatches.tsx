"use client";

import { useId, useRef, type KeyboardEvent } from "react";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { MONK_TONES } from "./map-tones.ts";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

/**
 * The skin's tone as ten swatches. Digits pick while the focus is in the group, 0 for the tenth.
 * @param props.value 1 to 10, null while it was not recorded.
 */
export function MonkSwatches({
  value,
  onChange,
}: {
  readonly value: number | null | undefined;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  function pickByDigit(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    const tone = event.key === "0" ? 10 : Number(event.key);
    group.current?.querySelectorAll("input")[tone - 1]?.focus();
    onChange(tone);
  }

  return (
    <div id={factAnchor("patient.monk")} className="scroll-mt-40">
      <ChoiceGroup id={id} legend="Monk tone" kind="radiogroup" hint={value ? undefined : "Not recorded"}>
        <div
          ref={group}
          onKeyDown={pickByDigit}
          className="inline-flex flex-wrap gap-1 rounded-md bg-surround p-1"
        >
          {MONK_TONES.map((tone, index) => {
            const number = index + 1;
            return (
              <label
                key={tone}
                className="relative rounded-sm has-checked:outline-2 has-checked:outline-on-surround has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name={id}
                  value={number}
                  checked={value === number}
                  onChange={() => {
                    onChange(number);
                  }}
                  aria-label={`Tone ${String(number)}`}
                  className="absolute inset-0 appearance-none outline-none"
                />
                <svg
                  width="32"
                  height="36"
                  viewBox="0 0 32 36"
                  aria-hidden="true"
                  className="pointer-coarse:h-11"
                >
                  <rect width="32" height="36" rx="2" fill={tone} />
                  <text
                    x="16"
                    y="23"
                    textAnchor="middle"
                    fontSize="13"
                    fontWeight={value === number ? "700" : "400"}
                    fill={index < 6 ? "#1a1a1a" : "#ffffff"}
                  >
                    {number}
                  </text>
                </svg>
              </label>
            );
          })}
        </div>
      </ChoiceGroup>
      <PulledMark fact="patient.monk" />
    </div>
  );
}

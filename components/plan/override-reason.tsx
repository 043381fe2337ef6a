import type { TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { asksReason, unanswered } from "#lib/clinical/accepted-plan/written-override.ts";
import { TextArea } from "../form/text-area.tsx";
import { Button } from "../ui/button.tsx";
import { SHORTEST_REASON, type WrittenReason } from "./plan-choices.ts";

/**
 * Why a treatment is given against its verdict. What is written answers the rules that stand there at that moment; a rule
 * that comes up later is named, and the reason has to be held against it too.
 */
export function OverrideReason({
  name,
  safety,
  written = { reason: "", rules: [] },
  onChange,
}: {
  readonly name: string;
  readonly safety: TreatmentSafety;
  readonly written: WrittenReason | undefined;
  readonly onChange: (written: WrittenReason) => void;
}) {
  const { reason } = written;
  const rules = asksReason(safety).map(({ rule }) => rule);
  const since = reason.trim() === "" ? [] : unanswered(safety, written.rules);
  return (
    <>
      <TextArea
        label={`Why ${name} is right for this patient`}
        value={reason}
        rows={2}
        required
        maxLength={1000}
        hint="Kept with your name in the plan."
        error={
          reason !== "" && reason.trim().length < SHORTEST_REASON
            ? "Write the reason in a few words, so that a colleague understands it."
            : undefined
        }
        onChange={(event) => {
          onChange({ reason: event.target.value, rules });
        }}
      />
      {since.length === 0 ? null : (
        <div role="status" className="space-y-1 text-sm">
          <p>
            <span className="font-medium">Written before this came up:</span>{" "}
            {since.map(({ text }) => text).join(" ")}
          </p>
          <Button
            size="small"
            onClick={() => {
              onChange({ reason, rules });
            }}
          >
            The reason holds for this too
          </Button>
        </div>
      )}
    </>
  );
}

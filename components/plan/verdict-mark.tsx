import type { Verdict } from "#lib/clinical/model/vocabulary.ts";
import { AlertSign } from "../ui/alert-sign.tsx";
import { Icon } from "../ui/icon.tsx";

/**
 * What safety says of a treatment in one word. Nothing is called clear while a question is open that could restrict it.
 * @param props.open How many questions are still to ask.
 */
export function VerdictMark({ verdict, open }: { readonly verdict: Verdict; readonly open: number }) {
  const questions = open === 1 ? "1 question open" : `${String(open)} questions open`;
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      {verdict === "caution" ? <AlertSign level="caution" className="size-4" /> : null}
      {verdict === "block" || verdict === "override" ? <AlertSign level="stop" className="size-4" /> : null}
      {verdict === "ok" && open === 0 ? (
        <>
          <Icon name="check" className="size-4 text-accent" /> Clear
        </>
      ) : null}
      {verdict === "ok" && open > 0 ? questions : null}
      {verdict === "caution" ? <span className="font-semibold text-caution">Caution</span> : null}
      {verdict === "override" ? <span className="font-semibold">Needs a reason</span> : null}
      {verdict === "block" ? <span className="font-semibold">Blocked</span> : null}
      {verdict !== "ok" && open > 0 ? <span className="text-muted">· {questions}</span> : null}
    </span>
  );
}

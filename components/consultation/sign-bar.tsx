"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { SigningGap } from "#lib/clinical/visit/signing-gaps.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import { hasUnsaved } from "./draft-saving.ts";
import { DiscardDraft } from "./resumed-notice.tsx";
import type { SavingDraft } from "./use-draft-saving.ts";

/** The acts that end a draft; the page passes them in. */
export type ConsultationActions = {
  readonly sign: FormAct<{ readonly id: string; readonly patientId: string }>;
  readonly discard: FormAct<{ readonly patientId: string }>;
};

const gapsOf = ({ details }: Refusal): readonly SigningGap[] =>
  typeof details === "object" && details !== null && "gaps" in details && Array.isArray(details.gaps)
    ? (details.gaps as readonly SigningGap[])
    : [];

/**
 * Ends the visit: signing saves what is unsaved, then the server checks it all again. What is missing is listed with
 * links.
 * @param props.gaps What is missing as far as the browser knows. @param props.maySign Only a dermatologist may.
 */
export function SignBar({
  draft: { saving, saveNow },
  gaps,
  maySign,
  actions,
  consultationId,
  chartHref,
  onClosed,
}: {
  readonly draft: SavingDraft;
  readonly gaps: readonly SigningGap[];
  readonly maySign: boolean;
  readonly actions: ConsultationActions;
  readonly consultationId: string;
  readonly chartHref: string;
  /** The draft was signed or discarded: what the device keeps of it goes. */
  readonly onClosed: () => void;
}) {
  const router = useRouter();
  const [wanted, setWanted] = useState(false);
  const [answer, setAnswer] = useState<Result<unknown> | null>(null);
  const [planAsked, setPlanAsked] = useState(false);
  const [pending, start] = useTransition();
  const { version, trouble, save } = saving;
  const settled = !hasUnsaved(saving) && save === null && trouble === null;

  // The button that was pressed is gone with the draft: the focus goes to the head of the frozen record.
  const isSigned = useRef(false);
  useEffect(
    () => () => {
      if (!isSigned.current) return;
      const heading = document.querySelector("h1");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    [],
  );

  // Signing waits until the server has all that was typed.
  useEffect(() => {
    if (!wanted) return;
    if (!settled) {
      saveNow();
      return;
    }
    start(async () => {
      setWanted(false);
      const signed = await actions.sign(null, { consultationId, version });
      setAnswer(signed);
      if (!signed.ok) return;
      isSigned.current = true;
      onClosed();
      router.refresh();
    });
  }, [wanted, settled, saveNow, actions, consultationId, version, router, onClosed]);

  const refusal = answer !== null && !answer.ok ? answer.error : null;
  const missing = refusal ? (gaps.length > 0 ? gaps : gapsOf(refusal)) : [];
  return (
    <section
      aria-label="Close the visit"
      className="sticks-at-bottom z-10 border-t-2 border-rule bg-canvas py-3 sm:sticky sm:bottom-(--bottom-bar) short:static print:hidden"
    >
      <div aria-live="polite">
        {refusal ? (
          <div className="mb-2 border-l-4 border-caution pl-3">
            <p className="font-semibold">
              {missing.length > 0 ? "Still missing before signing:" : refusal.message}
            </p>
            <ul className="list-disc pl-5">
              {missing.map(({ section, text }) => (
                <li key={text}>
                  <a href={`#${section}`} className="prose-link">
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {planAsked ? (
          <p className="mb-2 border-l border-note pl-3">
            A plan is made from a signed consultation. Sign it first; Make plan then stands in its place.
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          data-act=""
          data-keys="d s"
          tone="primary"
          icon={<Icon name="lock" />}
          disabled={!maySign}
          aria-describedby={maySign ? undefined : "why-not-sign"}
          pending={wanted || pending}
          onClick={() => {
            setAnswer(null);
            setPlanAsked(false);
            setWanted(true);
          }}
        >
          Sign consultation
        </Button>
        <Button
          data-act=""
          data-keys="d p"
          onClick={() => {
            setPlanAsked(true);
          }}
        >
          Make plan
        </Button>
        <DiscardDraft
          act={actions.discard}
          consultationId={consultationId}
          version={version}
          chartHref={chartHref}
          onDiscarded={onClosed}
        />
        <p id="why-not-sign" className="text-sm text-muted">
          {maySign
            ? gaps.length > 0 && !refusal
              ? `${String(gaps.length)} ${gaps.length === 1 ? "thing" : "things"} missing before signing`
              : ""
            : "Your role records; a dermatologist signs."}
        </p>
      </div>
    </section>
  );
}

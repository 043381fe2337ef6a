"use client";

import { useEffect, useRef } from "react";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";

/**
 * Recovery codes, shown this once.
 * @param props.onDone They are kept.
 */
export function RecoveryCodes({
  codes,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby="recovery-codes" className="grid gap-4">
      <h2 id="recovery-codes" ref={heading} tabIndex={-1} className="text-lg font-bold outline-none">
        Your recovery codes
      </h2>
      <Alert level="caution" title="Write these down or print them now: they are not shown again.">
        Each lets you in once when your phone is not at hand. Keep them where nobody else finds them.
      </Alert>
      <ol className="grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 font-mono">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button tone="primary" onClick={onDone}>
          I have kept them
        </Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
    </section>
  );
}

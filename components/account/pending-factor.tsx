"use client";

import { CodeForm } from "./code-form.tsx";
import { SetUpFactor } from "./set-up-factor.tsx";

/** Gives the second factor, or sets it up, and goes on. @param props.to The path to go to. */
export function PendingFactor({ hasFactor, to }: { readonly hasFactor: boolean; readonly to: string }) {
  // A full load, so that nothing rendered for nobody stays.
  const goOn = () => {
    window.location.assign(to);
  };
  if (hasFactor) return <CodeForm asks="code" submitLabel="Go on" onGiven={goOn} />;
  return (
    <>
      <p className="mb-4">
        A password alone opens nothing here: it can be guessed, or read over a shoulder. An app on your phone
        shows a code that changes every half minute.
      </p>
      <SetUpFactor onDone={goOn} />
    </>
  );
}

"use client";

import { anchorOf } from "./focus-fact.ts";
import { usePanelActs } from "./panel-context.tsx";

/** A link to the field that holds a fact; it opens what hides the field and sets the focus there. */
export function FactLink({ path, children }: { readonly path: string; readonly children: string }) {
  const acts = usePanelActs();
  return (
    <a
      href={`#${anchorOf(path)}`}
      className="inline-flex min-h-6 items-center text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
      onClick={(event) => {
        event.preventDefault();
        acts?.goTo(path);
      }}
    >
      {children}
    </a>
  );
}

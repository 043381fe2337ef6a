"use client";

import { placeOfFact } from "./field-place.ts";
import { usePanelActs } from "./panel-context.tsx";
import { PlaceLink } from "./place-link.tsx";

/** A link from the live panel to the field of a fact. @param props.path Of the case, as the engine names it. */
export function FactLink({ path, children }: { readonly path: string; readonly children: string }) {
  const acts = usePanelActs();
  return (
    <PlaceLink place={placeOfFact(path)} onLeave={acts?.leave}>
      {children}
    </PlaceLink>
  );
}

"use client";

import { useEffect, useState } from "react";
import type { CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import type { NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import { textsOfVisit } from "#lib/clinical/visit/texts-of-visit.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/**
 * The names of medicines and conditions that a visit needs: those that came with the page, until a text is typed that
 * they do not answer for. Then all names are fetched; meanwhile the new text counts as not recognised.
 */
export function useNames(
  inPlay: NamesInPlay,
  facts: RecordedFacts,
  draft: ConsultationDraft,
): CatalogueNames {
  const [all, setAll] = useState<CatalogueNames | null>(null);
  const isNew = textsOfVisit(facts, draft).some((text) => !inPlay.texts.includes(text));
  useEffect(() => {
    if (!isNew || all !== null) return;
    let wanted = true;
    void import("#lib/catalogue/catalogue-names.ts").then(
      ({ catalogueNames }) => {
        if (wanted) setAll(catalogueNames);
      },
      // Without a connection the text stays unrecognised on the screen; the server reads it on signing.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [isNew, all]);
  return isNew && all !== null ? all : inPlay;
}

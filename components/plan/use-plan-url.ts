"use client";

import { useQueryStates } from "nuqs";
import type { TransitionStartFunction } from "react";
import type { PlanAddress } from "./plan-list-query.ts";
import { planListParsers } from "./plan-list-url.ts";

/** What the filters may change at once; null takes a filter away. */
type PlanUrlChange = { readonly [Name in keyof PlanAddress]?: PlanAddress[Name] | null };

/**
 * What list and board are narrowed to, kept in the address. Each change asks the server for the page again, from its
 * first row, and is a step that Back undoes; typing in the search is none.
 * @param startTransition tells the list that it is being fetched
 */
export function usePlanUrl(startTransition: TransitionStartFunction) {
  const [url, setUrl] = useQueryStates(planListParsers, { shallow: false, startTransition });
  return {
    url,
    change: (change: PlanUrlChange) => {
      void setUrl({ page: null, cards: null, ...change }, { history: "q" in change ? "replace" : "push" });
    },
  };
}

/** Whether anything but the search narrows the list. */
export const isFiltered = (url: PlanAddress): boolean =>
  url.state.length + url.treatment.length + url.hold.length > 0 ||
  url.overdue ||
  url.uncalled ||
  url.review ||
  url.unbooked ||
  url.off ||
  url.due !== null;

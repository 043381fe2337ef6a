import { useEffect, useState } from "react";
import type { PaletteEntry } from "./palette-entry.ts";
import { searchPatients } from "./patient-search.ts";

const WAIT_MS = 120;
const FEWEST_CHARACTERS = 2;

/** Where a search stands. `entries` are those of `typed`, never of an older question. */
export type PatientSearch = {
  readonly state: "idle" | "searching" | "done" | "failed";
  readonly entries: readonly PaletteEntry[];
};

const IDLE: PatientSearch = { state: "idle", entries: [] };
const SEARCHING: PatientSearch = { state: "searching", entries: [] };

/**
 * Searches patients while a person types: it waits for a short pause, and drops answers to what is no longer typed.
 * @param typed What stands in the box; under two characters nothing is asked.
 */
export function usePatientSearch(typed: string): PatientSearch {
  const wanted = typed.trim();
  const [answer, setAnswer] = useState<PatientSearch & { readonly typed: string }>({ ...IDLE, typed: "" });

  useEffect(() => {
    if (wanted.length < FEWEST_CHARACTERS) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      searchPatients(wanted, abort.signal).then(
        (entries) => {
          setAnswer({ state: "done", entries, typed: wanted });
        },
        () => {
          if (!abort.signal.aborted) setAnswer({ state: "failed", entries: [], typed: wanted });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);

  if (wanted.length < FEWEST_CHARACTERS) return IDLE;
  return answer.typed === wanted ? answer : SEARCHING;
}

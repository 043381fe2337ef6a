"use client";

import { useEffect, useState } from "react";
import type { ContactEntry } from "./contact-history.tsx";

/** What was tried to reach a patient, or why it is not there. */
export type ContactsRead = readonly ContactEntry[] | "waiting" | "failed";

type Answer = { readonly value: readonly ContactEntry[] };

/**
 * The attempts to reach a patient, asked of the server when it is first drawn.
 * @returns what is known, and a function that asks again
 */
export function useContactHistory(patientId: string): readonly [ContactsRead, () => void] {
  const [history, setHistory] = useState<ContactsRead>("waiting");
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    fetch(`/api/patients/${patientId}/contacts`, { signal: gone.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Answer).value : "failed"))
      .then(setHistory)
      .catch(() => {
        if (!gone.signal.aborted) setHistory("failed");
      });
    return () => {
      gone.abort();
    };
  }, [patientId, turn]);
  return [
    history,
    () => {
      setTurn((before) => before + 1);
    },
  ];
}

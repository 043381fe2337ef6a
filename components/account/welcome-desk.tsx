"use client";

import { useEffect, useState } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { Alert } from "../ui/alert.tsx";
import { requestAccount } from "./account-request.ts";
import { JoinForm, WelcomeForm, type OpenedLink } from "./welcome-form.tsx";

type Owed = { readonly owed: "code" | "set-up" | null };

/**
 * Opens a link: says what it is for, and asks for what it needs.
 * @param props.zones Time zones to choose from for a clinic that is founded.
 */
export function WelcomeDesk({ zones }: { readonly zones: readonly string[] }) {
  const [link, setLink] = useState<string>();
  const [opened, setOpened] = useState<OpenedLink>();
  const [fault, setFault] = useState<Refusal>();

  useEffect(() => {
    const text = window.location.hash.slice(1);
    void requestAccount<OpenedLink>("link/look", { link: text }).then((outcome) => {
      setLink(text);
      if (outcome.ok) setOpened(outcome.value);
      else setFault(outcome.error);
    });
  }, []);

  if (fault !== undefined) {
    return <Alert level="caution" announce title={fault.fields?.["link"] ?? fault.message} />;
  }
  if (link === undefined || opened === undefined) return <p role="status">Opening the link…</p>;
  // Replaced, so that going back does not open a spent link; a full load, so that nothing rendered for nobody stays.
  const goOn = ({ owed }: Owed) => {
    window.location.replace(owed === null ? "/" : "/sign-in/second-factor");
  };
  if (opened.purpose === "invitation" && opened.known) return <JoinForm link={link} opened={opened} />;
  return <WelcomeForm link={link} opened={opened} zones={zones} onDone={goOn} />;
}

"use client";

import { useEffect, useRef, useState } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
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
  const [joins, setJoins] = useState(false);
  const read = useRef(false);

  useEffect(() => {
    function open() {
      const text = window.location.hash.slice(1);
      // Out of the address and the history, where the next person at this browser would find it.
      window.history.replaceState(null, "", window.location.pathname);
      void requestAccount<OpenedLink>("link/look", { link: text }).then((outcome) => {
        setLink(text);
        setOpened(outcome.ok ? outcome.value : undefined);
        setFault(outcome.ok ? undefined : outcome.error);
      });
    }
    if (!read.current) {
      read.current = true;
      open();
    }
    window.addEventListener("hashchange", open);
    return () => {
      window.removeEventListener("hashchange", open);
    };
  }, []);

  if (fault !== undefined) {
    return <Alert level="caution" announce title={fault.fields?.["link"] ?? fault.message} />;
  }
  if (link === undefined || opened === undefined) return <p role="status">Opening the link…</p>;
  // Replaced, so that going back does not open a spent link; a full load, so that nothing rendered for nobody stays.
  const goOn = ({ owed }: Owed) => {
    window.location.replace(owed === null ? "/" : "/sign-in/second-factor");
  };
  if (joins) return <JoinForm link={link} opened={opened} />;
  return (
    <>
      <WelcomeForm link={link} opened={opened} zones={zones} onDone={goOn} />
      {opened.purpose === "invitation" ? (
        <p className="mt-6 border-t border-line pt-3">
          <Button
            tone="quiet"
            onClick={() => {
              setJoins(true);
            }}
          >
            I have an account
          </Button>
        </p>
      ) : null}
    </>
  );
}

"use client";

import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import type { CallAbout, CallActs } from "./call-acts.ts";
import type { LogCallDialogProps } from "./log-call-dialog.tsx";

/** Asks what came of a call; it stays closed while it is given nobody. */
export const LogCallDialog = later<LogCallDialogProps>(
  "The call",
  async () => (await import("./log-call-dialog.tsx")).LogCallDialog,
  { unseen: true },
);

/** The first of the two presses that log a call. @param props.short Leaves the words to screen readers. */
export function LogCallButton({
  name,
  short = false,
  onPress,
}: {
  readonly name: string;
  readonly short?: boolean | undefined;
  readonly onPress: () => void;
}) {
  return (
    <Button
      size="small"
      tone={short ? "quiet" : "secondary"}
      icon={<Icon name="phone" className="size-4" />}
      onClick={onPress}
    >
      {short ? null : "Log call"}
      <span className="sr-only">{short ? `Log call: ${name}` : `: ${name}`}</span>
    </Button>
  );
}

/** Logs a call in two presses: this button, and what came of it. */
export function LogCall({ about, acts }: { readonly about: CallAbout; readonly acts: CallActs }) {
  const [call, setCall] = useState<CallAbout | null | undefined>(undefined);
  return (
    <>
      <LogCallButton
        name={about.name}
        onPress={() => {
          setCall(about);
        }}
      />
      {call === undefined ? null : (
        <LogCallDialog
          about={call}
          acts={acts}
          onClose={() => {
            setCall(null);
          }}
        />
      )}
    </>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Result } from "#lib/result/result.ts";
import { SaveStateLine, type SaveState } from "../form/save-state.tsx";
import { TopBarSlot } from "../layout/top-bar-slot.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { useToast } from "../ui/toast.tsx";
import { DownloadLink } from "./download-link.tsx";
import type { ChoiceOptions } from "./handout-choice-form.tsx";
import {
  createChoiceSaver,
  type ChoiceSnapshot,
  type HandoutChoiceValues,
  type SavedChoices,
  type ShownGrade,
} from "./handout-choices.ts";

const HandoutChoiceForm = later(
  "The choices of the handout",
  async () => (await import("./handout-choice-form.tsx")).HandoutChoiceForm,
  { reserve: "min-h-96" },
);

/** A server action, called with a plain object. */
type Act<Value> = (previous: null, submitted: object) => Promise<Result<Value>>;

export type HandoutDeskProps = {
  readonly handoutId: string;
  readonly clinicId: string;
  readonly zone: string;
  readonly version: number;
  readonly state: "draft" | "issued" | "superseded" | "revoked";
  /** False where the archive is closed to this role, as it is to reception once a handout no longer holds. */
  readonly mayOpen: boolean;
  /** Choices, for a draft and those who may change it. */
  readonly draft:
    | (ChoiceOptions & {
        readonly choices: HandoutChoiceValues;
        readonly noteGrade: ShownGrade | null;
        readonly stale: "changed" | "plan-stopped" | null;
      })
    | null;
  readonly update: Act<SavedChoices>;
  readonly issue: Act<{ readonly id: string }>;
  readonly recordPrint: Act<{ readonly id: string }>;
};

const NOT_LOADED = "The PDF could not be loaded. Nothing is lost; press Print again.";
const HELD_BACK = "Your browser held back the tab with the PDF. Use Download PDF, and print from there.";

function saveStateOf({ state, savedAt }: ChoiceSnapshot, zone: string): SaveState | null {
  if (state === "saved") {
    return { kind: "saved", at: savedAt?.toLocaleTimeString("en-GB", { timeZone: zone }) ?? "" };
  }
  return state === "unchanged" ? null : { kind: state };
}

/**
 * What is done with a handout: print it, save it, and while it is a draft choose how it is printed. Printing a draft
 * issues it first; what reaches the printer is always the archived file.
 */
export function HandoutDesk(props: HandoutDeskProps) {
  const { handoutId, clinicId, version, state, draft, zone } = props;
  const router = useRouter();
  const toast = useToast();
  const loadAgain = useCallback(() => {
    router.refresh();
  }, [router]);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saver] = useState(() =>
    createChoiceSaver(
      {
        version,
        choices: draft?.choices ?? {
          language: "en",
          printSize: "normal",
          paperSize: "a4",
          withoutSections: [],
          order: [],
          note: "",
          acceptsUnreviewed: false,
        },
        noteGrade: draft?.noteGrade ?? null,
      },
      (choices, from) => props.update(null, { ...choices, handoutId, clinicId, version: from }),
      loadAgain,
    ),
  );
  const shown = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot);

  useEffect(() => {
    if (draft !== null) saver.adopt(version, draft.choices);
  }, [saver, version, draft]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void saver.flush();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
    };
  }, [saver]);

  const address = `/api/handouts/${handoutId}/pdf`;

  async function print() {
    setPending(true);
    setRefusal(null);
    try {
      if (state === "draft" && !(await saver.flush())) return;
      const named = { handoutId, clinicId, version: state === "draft" ? saver.snapshot().version : version };
      const allowed = await (state === "draft" ? props.issue : props.recordPrint)(null, named);
      router.refresh();
      if (!allowed.ok) {
        setRefusal(allowed.error.message);
        return;
      }
      const { printArchived } = await import("./print-archived.ts");
      const outcome = await printArchived(address);
      if (outcome === "blocked") setRefusal(HELD_BACK);
      else toast(outcome === "tab" ? "Opened in a new tab. Print it there." : "Sent to the print dialogue.");
    } catch {
      setRefusal(NOT_LOADED);
    } finally {
      setPending(false);
    }
  }

  const saveState = draft === null ? null : saveStateOf(shown, zone);
  const printable = state === "issued" || (state === "draft" && draft?.stale === null);
  return (
    <div className="space-y-5">
      {saveState === null ? null : (
        <TopBarSlot>
          <SaveStateLine state={saveState} />
        </TopBarSlot>
      )}
      <div className="space-y-2">
        <div className="flex flex-wrap gap-2">
          <Button
            data-act=""
            data-keys="p"
            tone="primary"
            icon={<Icon name="print" className="size-4.5" />}
            pending={pending}
            disabled={!printable}
            onClick={() => void print()}
          >
            Print
          </Button>
          {props.mayOpen ? (
            <DownloadLink
              address={address}
              before={async () => state !== "draft" || (await saver.flush())}
              onRefusal={setRefusal}
            />
          ) : null}
        </div>
        <p className="text-sm text-muted">
          {state === "draft"
            ? "Printing issues this paper: it is then archived as printed and no longer changes. Until then the PDF is a preview."
            : state === "issued"
              ? "Prints the archived file, exactly as it was given. Each print is recorded."
              : "The archived file can be looked at, but not printed again."}
        </p>
        {refusal === null ? null : <Alert level="stop" announce title={refusal} />}
      </div>
      {draft?.stale === "changed" ? (
        <Alert
          level="caution"
          title="The plan, a visit or the record changed since this was composed."
          action={
            <Button size="small" pending={shown.state === "saving"} onClick={() => void saver.again()}>
              Compose again
            </Button>
          }
        >
          The page shows it as it was. Compose it again and read it before printing.
        </Alert>
      ) : null}
      {draft === null ? null : (
        <HandoutChoiceForm options={draft} shown={shown} onChange={saver.change} onLoadAgain={loadAgain} />
      )}
    </div>
  );
}

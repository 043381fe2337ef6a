import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Theirs } from "./use-session-saving.ts";

/** Says that another place saved this session meanwhile, and lets the person choose; until then both are kept. */
export function ConflictChoice({
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly theirs: Theirs;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const open = theirs.state === "planned" || theirs.state === "in-progress";
  return (
    <Alert
      level="caution"
      announce
      title={
        open
          ? "This session was changed in another place. Both are kept until you choose."
          : `This session is ${theirs.state} in another place. What is on this screen was not saved.`
      }
      action={
        open ? (
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={onKeepMine}>
              Keep what is here
            </Button>
            <Button size="small" onClick={onTakeTheirs}>
              Take the other
            </Button>
          </div>
        ) : undefined
      }
    >
      {open ? <TheirsInShort theirs={theirs} /> : "Copy what you need, then reload the page."}
    </Alert>
  );
}

function TheirsInShort({ theirs: { record } }: { readonly theirs: Theirs }) {
  if (record === null) return "The other place has no record yet.";
  const answers = Object.keys(record.checklist).length;
  const settings = Object.entries(record.settings)
    .filter(([key, value]) => key !== "modality" && key !== "deviceId" && typeof value !== "object")
    .map(([key, value]) => `${key} ${String(value)}`);
  return (
    <p>
      The other: {answers} answers; {settings.length === 0 ? "no settings" : settings.join(", ")}
      {record.response.words === undefined ? "" : `; “${record.response.words}”`}.
    </p>
  );
}

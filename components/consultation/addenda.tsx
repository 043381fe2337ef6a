"use client";

import { useRouter } from "next/navigation";
import type { FormAct } from "../patient/use-kept-form.ts";
import { later } from "../ui/later.tsx";
import { Panel } from "../ui/panel.tsx";
import type { AddendumOf } from "./addendum-form.tsx";

const AddendumForm = later(
  "The form to add something",
  async () => (await import("./addendum-form.tsx")).AddendumForm,
  { reserve: "min-h-64" },
);

/** One addendum in words. */
export type ShownAddendum = {
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly written: string;
};

/** What was added to a closed record with its reason, and the form to add more. @param props.mayAdd Who may not only reads. */
export function Addenda({
  addenda,
  mayAdd,
  act,
  of,
  clinicId,
}: {
  readonly addenda: readonly ShownAddendum[];
  readonly mayAdd: boolean;
  readonly act: FormAct<{ readonly id: string }>;
  readonly of: AddendumOf;
  readonly clinicId: string;
}) {
  const router = useRouter();
  return (
    <Panel title="Addenda" id="addenda">
      {addenda.length > 0 ? (
        <ol className="mb-4 space-y-3">
          {addenda.map(({ id, body, reason, written }) => (
            <li key={id}>
              <p className="text-sm text-muted">
                <span className="font-semibold">{reason}</span>, {written}
              </p>
              <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">{body}</p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mb-4 text-muted">Nothing was added.</p>
      )}
      {mayAdd ? (
        <AddendumForm
          key={addenda.length}
          act={act}
          of={of}
          clinicId={clinicId}
          onAdded={() => {
            router.refresh();
          }}
        />
      ) : null}
    </Panel>
  );
}

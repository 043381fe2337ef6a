"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useState, useTransition, type SubmitEvent } from "react";
import type { Result } from "#lib/result/result.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Menu, menuItemClassNames } from "../ui/menu.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { useToast } from "../ui/toast.tsx";

/** A saved view, as the menu shows it. */
export type PlanView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly isDefault: boolean;
  readonly version: number;
};

type ViewAct = (previous: null, input: unknown) => Promise<Result<unknown>>;

/** What may be done with views. */
export type ViewActs = {
  readonly keep: ViewAct;
  readonly share: ViewAct;
  readonly change: ViewAct;
  readonly remove: ViewAct;
  readonly openWith: ViewAct;
};

const NO_VIEW = "all";

const hrefOf = (view: Pick<PlanView, "id" | "query"> | null): string =>
  view === null
    ? `/plans?saved=${NO_VIEW}`
    : `/plans?saved=${view.id}${view.query === "" ? "" : `&${view.query}`}`;

/** Saved ways to look at the plans: the clinic's and the person's own, and what may be done with the one that is open. */
export function PlanViews({
  views,
  mayShare,
  acts,
}: {
  readonly views: readonly PlanView[];
  readonly mayShare: boolean;
  readonly acts: ViewActs;
}) {
  const router = useRouter();
  const toast = useToast();
  const address = useSearchParams();
  const [naming, setNaming] = useState(false);
  const [, startTransition] = useTransition();
  const open = views.find(({ id }) => id === address.get("saved")) ?? null;
  const theirs = open !== null && (!open.shared || mayShare);

  function run(act: ViewAct, input: unknown, done: string, href?: string) {
    startTransition(async () => {
      const answer = await act(null, input);
      toast(answer.ok ? done : answer.error.message);
      if (answer.ok && href !== undefined) router.push(href);
      else if (answer.ok) router.refresh();
    });
  }

  const link = (view: PlanView) => ({
    key: view.id,
    content: (
      <TextLink href={hrefOf(view)} className={menuItemClassNames}>
        <span aria-hidden="true" className="w-4">
          {view.id === open?.id ? "✓" : ""}
        </span>
        <span className="min-w-0 break-words">
          {view.name}
          <span className="block text-xs text-muted">
            {view.shared ? "The clinic’s" : "Yours"}
            {view.isDefault ? ", opens first" : ""}
          </span>
        </span>
      </TextLink>
    ),
  });
  const act = (key: string, label: string, onClick: () => void) => ({
    key,
    content: (
      <button
        type="button"
        className={menuItemClassNames}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
          onClick();
        }}
      >
        {label}
      </button>
    ),
  });

  return (
    <>
      <Menu
        label="Views"
        trigger={open === null ? "Views" : open.name}
        align="end"
        items={[
          {
            key: NO_VIEW,
            content: (
              <TextLink href={hrefOf(null)} className={menuItemClassNames}>
                All plans
              </TextLink>
            ),
          },
          ...views.map(link),
          act("new", "Save this view…", () => {
            setNaming(true);
          }),
          ...(open === null
            ? []
            : [
                open.isDefault
                  ? act("first", `Do not open with “${open.name}”`, () => {
                      run(acts.openWith, { list: "plans", viewId: null }, "Plans open as they come.");
                    })
                  : act("first", `Always open with “${open.name}”`, () => {
                      run(
                        acts.openWith,
                        { list: "plans", viewId: open.id },
                        `Plans open with “${open.name}”.`,
                      );
                    }),
              ]),
          ...(open === null || !theirs
            ? []
            : [
                act("keep", `Keep what is shown as “${open.name}”`, () => {
                  const input = { viewId: open.id, version: open.version, query: address.toString() };
                  run(acts.change, input, `“${open.name}” is kept as it looks now.`);
                }),
                act("remove", `Remove “${open.name}”`, () => {
                  const input = { viewId: open.id, version: open.version };
                  run(acts.remove, input, `“${open.name}” is removed.`, hrefOf(null));
                }),
              ]),
        ]}
      />
      <NameView
        open={naming}
        mayShare={mayShare}
        query={address.toString()}
        acts={acts}
        onClose={() => {
          setNaming(false);
        }}
      />
    </>
  );
}

function NameView({
  open,
  mayShare,
  query,
  acts,
  onClose,
}: {
  readonly open: boolean;
  readonly mayShare: boolean;
  readonly query: string;
  readonly acts: ViewActs;
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const toast = useToast();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Extract<Result<unknown>, { ok: false }>["error"] | null>(null);

  function close() {
    setRefusal(null);
    onClose();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = form.get("name");
    const act = form.get("shared") === null ? acts.keep : acts.share;
    startTransition(async () => {
      const answer = await act(null, { list: "plans", name, query });
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      toast("The view is saved. You find it under Views.");
      close();
      router.refresh();
    });
  }

  return (
    <Dialog title="Save this view" open={open} onClose={close}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <FormErrors message={refusal?.message} fields={refusal?.fields} />
        <p className="text-sm text-muted">
          Filters, order and columns are kept; what is typed in the search is not.
        </p>
        <TextInput label="Name" name="name" width="name" error={refusal?.fields?.["name"]} />
        {mayShare ? <Checkbox name="shared" label="For everybody in the clinic" /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" tone="primary" pending={pending}>
            Save view
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

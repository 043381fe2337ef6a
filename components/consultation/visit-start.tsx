"use client";

import { useRef, useState, type ReactNode } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Button } from "../ui/button.tsx";
import { Menu, menuItemClassNames } from "../ui/menu.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import { applyTemplate, type VisitTemplate } from "./apply-template.ts";
import { useChangeDraft } from "./draft-context.tsx";
import { KeepTemplate } from "./keep-template.tsx";
import { useDraftNow, usePulling } from "./pull-context.tsx";
import { TemplateAsks } from "./template-asks.tsx";
import { withoutTemplate } from "./undo-pulled.ts";

/**
 * The ways to begin a visit with something: all of the last visit at once, or one of the clinic's templates; and to keep
 * this beginning for others.
 * @param props.keep Keeps a template; null for who may not.
 */
export function VisitStart({
  templates,
  keep,
}: {
  readonly templates: readonly VisitTemplate[];
  readonly keep: FormAct<{ readonly id: string }> | null;
}) {
  const pulling = usePulling();
  const draft = useDraftNow();
  const change = useChangeDraft();
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (pulling === null || draft === null) return null;
  const { earlier, pulled, pull, undo } = pulling;
  const open = pulled.flatMap((one) => (one.open.length > 0 ? [one.section] : []));
  // The button that took something back goes with it.
  const stay = () => box.current?.querySelector("button")?.focus();
  const offers = earlier !== null && earlier.sections.length > 0;
  if (!offers && templates.length === 0 && keep === null && open.length === 0) return null;
  return (
    <div ref={box} className="space-y-2 pb-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        {offers ? (
          <Button
            data-act=""
            data-keys="p"
            size="small"
            onClick={() => {
              setAsked(true);
              void pull(earlier.sections);
            }}
          >
            Pull all from {formatClinicalDate(earlier.on)}
          </Button>
        ) : null}
        {templates.length > 0 ? (
          <Menu
            label="Begin with a template"
            tone="secondary"
            size="small"
            items={templates.map((template) => ({
              key: template.id,
              content: (
                <MenuAct
                  onPress={() => {
                    change((current) => applyTemplate(current, template, () => crypto.randomUUID()));
                  }}
                >
                  {template.name}
                </MenuAct>
              ),
            }))}
          />
        ) : null}
        {open.length > 0 ? (
          <Button
            data-act=""
            size="small"
            tone="quiet"
            onClick={() => {
              void undo(open).then(stay);
            }}
          >
            Undo all<span className="sr-only"> that is not confirmed</span>
          </Button>
        ) : null}
        {keep ? <KeepTemplate keep={keep} /> : null}
        <p role="status" className="min-w-48 flex-1 text-muted">
          {open.length > 0
            ? `${String(new Set(open).size)} ${new Set(open).size === 1 ? "section" : "sections"} to confirm as today’s.`
            : asked
              ? "Nothing is waiting to be confirmed."
              : offers
                ? "Only empty fields are filled; what was asked for the day is asked again."
                : ""}
        </p>
      </div>
      {draft.template ? (
        <TemplateAsks
          draft={draft}
          template={draft.template}
          onRemove={() => {
            change(withoutTemplate);
            stay();
          }}
        />
      ) : null}
    </div>
  );
}

/** One line of a menu that does something and closes it. */
function MenuAct({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className={menuItemClassNames}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

"use client";

import type { ReactNode } from "react";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import { ProductsField } from "./products-field.tsx";
import type { SessionDraft, SessionSubject } from "./session-draft.ts";
import { endPointsOf, endPointWords, SKIN_RESPONSE_CARDS } from "./session-words.ts";

const PAIN = Array.from({ length: 11 }, (_, value) => ({
  value: String(value),
  label: String(value),
  ...(value < 10 ? { shortcut: String(value) } : {}),
}));

/** “None seen” and any end-point exclude each other. */
function toggled(endPoints: readonly string[], one: string, on: boolean): readonly string[] {
  if (!on) return endPoints.filter((own) => own !== one);
  return one === "none-seen" ? [one] : [...endPoints.filter((own) => own !== "none-seen"), one];
}

/**
 * How the skin answered: end-points, pain, redness and swelling, products, words, and the note for next time.
 * @param props.children What completes the session, at the foot of the panel.
 */
export function ResponsePanel({
  subject,
  today,
  draft,
  errors,
  onChange,
  children,
}: {
  readonly subject: SessionSubject;
  readonly today: string;
  readonly draft: SessionDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<SessionDraft>) => void;
  readonly children: ReactNode;
}) {
  const endPointError = errors["response.endPoints"];
  return (
    <Panel title="Response">
      <div className="space-y-4">
        <div role="group" aria-label="End-point" id="end-points" className="space-y-1">
          <p className="font-medium">End-point</p>
          <div className="flex flex-wrap gap-1">
            {endPointsOf(subject.modality, subject.treatment).map((endPoint) => (
              <ToggleButton
                key={endPoint}
                pressed={draft.endPoints.includes(endPoint)}
                onToggle={(on) => {
                  onChange({ endPoints: toggled(draft.endPoints, endPoint, on) });
                }}
              >
                {endPointWords(endPoint)}
              </ToggleButton>
            ))}
          </div>
          {endPointError === undefined ? null : <p className="text-sm font-semibold">{endPointError}</p>}
        </div>
        <RadioCards
          legend="Pain, 0 none to 10 worst"
          name="pain"
          cards={PAIN}
          value={draft.pain}
          onChange={(pain) => {
            onChange({ pain });
          }}
        />
        <RadioCards
          legend="Redness"
          name="erythema"
          error={errors["response.erythema"]}
          cards={SKIN_RESPONSE_CARDS}
          value={draft.erythema}
          onChange={(erythema) => {
            onChange({ erythema });
          }}
        />
        <RadioCards
          legend="Swelling"
          name="oedema"
          cards={SKIN_RESPONSE_CARDS}
          value={draft.oedema}
          onChange={(oedema) => {
            onChange({ oedema });
          }}
        />
        <TextArea
          label="In words"
          optional
          rows={2}
          value={draft.words}
          error={errors["response.words"]}
          onChange={(event) => {
            onChange({ words: event.target.value });
          }}
        />
        <ProductsField
          products={draft.products}
          today={today}
          errors={errors}
          onChange={(products) => {
            onChange({ products });
          }}
        />
        <TextArea
          label="Note for next time"
          optional
          rows={2}
          value={draft.noteForNext}
          error={errors["noteForNext"]}
          onChange={(event) => {
            onChange({ noteForNext: event.target.value });
          }}
        />
        <p className="text-sm text-muted">
          <span className="font-medium text-ink">Photos: none.</span> Photos cannot be attached yet; take them
          as the clinic does now.
        </p>
        {children}
      </div>
    </Panel>
  );
}

import { factName } from "#lib/catalogue/words/facts.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { placeOfFact } from "./field-place.ts";
import { PlaceLink } from "./place-link.tsx";
import { placeOfScale } from "./scale-place.ts";

const isOpen = (answer: unknown): boolean => answer === null || answer === undefined;

/** What a question of a template is called. */
export const questionName = (key: string): string =>
  key === "declines" ? "what is declined" : factName(`history.${key}`);

/** What the template of a visit wants asked and scored and nobody has yet, each a link to its place. */
export function TemplateAsks({
  draft,
  template: { name, ask, scales },
  onRemove,
}: {
  readonly draft: ConsultationDraft;
  readonly template: NonNullable<ConsultationDraft["template"]>;
  readonly onRemove: () => void;
}) {
  const asks = ask
    .filter((key) => isOpen(draft.history[key]))
    .map((key) => ({
      key,
      place: placeOfFact(key === "declines" ? "patient.declines" : `history.${key}`),
      label: questionName(key),
    }));
  const scores = SCALES.filter(({ id }) => scales.includes(id) && isOpen(draft.scores[id]));
  const links = [
    ...asks,
    ...scores.map(({ id, shortName }) => ({ key: id, place: placeOfScale(id), label: shortName })),
  ];
  return (
    <section
      aria-label="From the template"
      className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-l border-note pl-3 text-sm"
    >
      <p>
        Begun with <strong>{name}</strong>.{" "}
        {links.length === 0 ? "All of its questions are answered." : "Still to ask:"}
      </p>
      {links.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3">
          {links.map(({ key, place, label }) => (
            <li key={key}>
              <PlaceLink place={place}>{label}</PlaceLink>
            </li>
          ))}
        </ul>
      ) : null}
      <Button size="small" tone="quiet" onClick={onRemove}>
        Remove<span className="sr-only"> the template {name}</span>
      </Button>
    </section>
  );
}

import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { TemplateBody } from "#lib/schemas/consultation-template.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { quickPickOf } from "./quick-pick-words.ts";
import { questionName } from "./template-asks.tsx";

const listed = (names: readonly string[]): string => (names.length === 0 ? "None" : names.join(", "));

/** All that a template holds besides its words, to be read. */
export function TemplateContents({ body }: { readonly body: TemplateBody }) {
  return (
    <DefinitionList
      items={[
        { label: "Questions, no answers", value: listed(body.ask.map(questionName)) },
        {
          label: "Kinds of marks",
          value:
            body.findings.length === 0
              ? "None"
              : body.findings.map((kind) => quickPickOf(kind).label).join("; "),
        },
        {
          label: "Scales, no scores",
          value: listed(SCALES.flatMap(({ id, shortName }) => (body.scales.includes(id) ? [shortName] : []))),
        },
      ]}
    />
  );
}

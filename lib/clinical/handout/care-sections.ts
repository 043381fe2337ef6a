import { fillPhrase, isolated } from "./fill-phrase.ts";
import type { HandoutBlock, HandoutSection, HandoutSentence, HandoutWarning } from "./handout-document.ts";
import { chooseSentences, findPassage, type HandoutFacts } from "./handout-facts.ts";
import type { Passage, PassageKind } from "./passage.ts";
import { HOW_AT_HOME, pictureBlocks } from "./pictures.ts";
import { tidyLines } from "./tidy-lines.ts";
import { heading, section } from "./treatment-sections.ts";

/** Daily care that holds for everyone with marks after acne [S0], in the order it is printed. */
const CARE_FOR_EVERYONE = ["sunscreen-spf30", "moisturiser", "gentle-skin-care", "stop-picking"] as const;

function listItems(passage: Passage, facts: HandoutFacts): HandoutSentence[][] {
  return passage.blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.map((item) => chooseSentences(item, passage, facts)).filter((item) => item.length > 0)
      : [],
  );
}

/** "Each day at home": what holds for everyone, then what the plan adds. */
export function homeSection(facts: HandoutFacts, warnings: HandoutWarning[]): HandoutSection {
  const { catalogue, barred, diagnoses, treatments } = facts;
  const red = diagnoses.has("post-inflammatory-erythema") ? ["cool-compress"] : [];
  const names = new Set([...CARE_FOR_EVERYONE, ...red, ...treatments]);
  const items: HandoutSentence[][] = [];
  for (const name of names) {
    if (barred.has(name)) continue;
    const passage = findPassage(catalogue, name);
    if (passage === undefined) {
      if (facts.input.plan.advice.includes(name)) {
        warnings.push({
          code: "advice-without-sentence",
          subject: name,
          message: `No text is written for the advice ${name}.`,
        });
      }
      continue;
    }
    if (passage.part === "home") items.push(...listItems(passage, facts));
  }
  for (const passage of catalogue.passages) {
    if (passage.parent.kind === "home-care") items.push(...listItems(passage, facts));
  }
  return section("home", "homeHeading", facts, [
    { kind: "list", items },
    ...pictureBlocks(names, HOW_AT_HOME, facts),
  ]);
}

function applies(passage: Passage, facts: HandoutFacts): boolean {
  return passage.treatments === undefined || passage.treatments.some((name) => facts.treatments.has(name));
}

/** Titled passages of one kind (prevention, myths, questions), each with only the sentences that apply. */
export function extraSection(
  id: "prevention" | "myths" | "questions",
  kind: PassageKind,
  facts: HandoutFacts,
): HandoutSection {
  const blocks = facts.catalogue.passages
    .filter((passage) => passage.parent.kind === kind && applies(passage, facts))
    .flatMap((passage): HandoutBlock[] => [
      ...(passage.title === "" ? [] : [heading(passage, facts)]),
      ...passage.blocks.flatMap((block): HandoutBlock[] => {
        if (block.kind === "paragraph") {
          return [{ kind: "paragraph", sentences: chooseSentences(block.sentences, passage, facts) }];
        }
        return block.kind === "list"
          ? [
              {
                kind: "list",
                items: block.items
                  .map((item) => chooseSentences(item, passage, facts))
                  .filter((item) => item.length > 0),
              },
            ]
          : [];
      }),
    ]);
  return section(id, `${id}Heading`, facts, blocks);
}

/** "See us again if": what is not urgent but must not wait for ever [S0, R59]. */
export function againSection(facts: HandoutFacts): HandoutSection {
  const items = facts.catalogue.passages
    .filter((passage) => passage.part === "again" && applies(passage, facts))
    .flatMap((passage) => listItems(passage, facts));
  return section("again", "againHeading", facts, items.length === 0 ? [] : [{ kind: "list", items }]);
}

/** "Call us the same day if": always printed; visit signs only when the plan has visits. */
export function callSection(facts: HandoutFacts, warnings: HandoutWarning[]): HandoutSection {
  const { catalogue, input } = facts;
  const { clinic } = input;
  if (clinic.phone === null) {
    warnings.push({
      code: "clinic-without-phone",
      subject: "clinic",
      message: "The clinic has no phone number on record, so the handout cannot tell which one to call.",
    });
  }
  const items = catalogue.passages
    .filter((passage) => passage.part === "call" && applies(passage, facts))
    .flatMap((passage) => listItems(passage, facts));
  const contact: HandoutSentence[] = [
    {
      text:
        clinic.phone === null
          ? fillPhrase(catalogue, "callUnknown", { clinic: clinic.name })
          : fillPhrase(catalogue, "call", { clinic: clinic.name, phone: clinic.phone }),
      parent: "clinic:phone",
    },
  ];
  if (clinic.openingHours !== null) {
    contact.push({ text: isolated(clinic.openingHours, catalogue), parent: "clinic:hours" });
  }
  if (clinic.email !== null) {
    contact.push({
      text: fillPhrase(catalogue, "email", { email: clinic.email }),
      parent: "clinic:email",
    });
  }
  const emergency = [
    {
      text: fillPhrase(catalogue, "emergency", { number: clinic.emergencyNumber }),
      parent: "clinic:emergency",
    },
  ];
  return section("call", "callHeading", facts, [{ kind: "call-us", items, contact, emergency }]);
}

/** The clinician's own words, one paragraph a line. */
export function noteSection(facts: HandoutFacts): HandoutSection {
  const blocks = tidyLines(facts.input.choices.personalNote).map((text): HandoutBlock => ({
    kind: "paragraph",
    sentences: [{ text: isolated(text, facts.catalogue), parent: "note:personal" }],
  }));
  return section("note", "noteHeading", facts, blocks);
}

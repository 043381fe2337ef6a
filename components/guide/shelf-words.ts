import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import type { Worklist } from "#lib/catalogue/guide/worklist.ts";

/** How each shelf is called, and what stands on it. */
export const SHELF_WORDS: Readonly<Record<GuideShelf, { readonly name: string; readonly about: string }>> = {
  treatments: { name: "Treatments", about: "Grades, studies, course, harms and safety of every treatment" },
  conditions: { name: "Conditions", about: "What is recognised by name, and what it restricts" },
  drugs: { name: "Drugs", about: "Medicines, products and substances, their classes and rules" },
  rules: { name: "Rules", about: "Differential, look again, prognosis, safety, plan and referral" },
  scales: { name: "Scales", about: "Items, steps, range, licence and certainty" },
  sources: { name: "Sources", about: "What was read of each reference and what rests on it" },
  translations: { name: "Translations", about: "What patients read in other languages, beside the English" },
};

/** How each worklist is called. */
export const WORKLIST_WORDS: Readonly<Record<Worklist, string>> = {
  "to-sign-off": "To sign off",
  changed: "Changed",
  "review-due": "Review due",
  "signed-off": "Signed off",
  "general-knowledge": "Rests on general knowledge",
};

import type { ShownPolicy } from "./policy-form.tsx";

/** The choice whether suggestions are shown while a visit is recorded. @param shown What holds now. */
export const suggestionPolicy = (shown: boolean): ShownPolicy => ({
  policy: "suggestions",
  name: "Suggestions",
  question: "What the rules suggest, while a visit is recorded",
  cards: [
    { value: "shown", label: "Shown", detail: "Each person may hide them for themselves" },
    { value: "hidden", label: "Hidden for everybody", detail: "Nobody sees them until this is changed" },
  ],
  current: shown ? "shown" : "hidden",
  sides: (
    <p className="text-sm text-muted">
      Hidden are the differential, the prognosis, the referral and what is offered for the impression. What
      cannot wait (look again the same day or within two weeks) and what is unsafe stay on the screen, because
      they protect the patient. The rules are still asked on signing, and the signed record says that their
      suggestions were hidden.
    </p>
  ),
});

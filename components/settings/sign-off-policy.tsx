import { TextLink } from "../ui/text-link.tsx";
import type { ShownPolicy } from "./policy-form.tsx";

/** The choice whether content must be signed off before it is used. @param required What holds now. */
export const signOffPolicy = (required: boolean): ShownPolicy => ({
  policy: "signOff",
  name: "Sign-off of content",
  question: "Treatments that no dermatologist of this clinic has signed off",
  cards: [
    { value: "optional", label: "Usable", detail: "They are offered, and labelled as not signed off" },
    {
      value: "required",
      label: "Not in a plan",
      detail: "A plan is accepted only with treatments that are signed off as they stand",
    },
  ],
  current: required ? "required" : "optional",
  sides: (
    <p className="text-sm text-muted">
      A treatment is read and signed off on its page in the{" "}
      <TextLink href="/guide/treatments?state=to-sign-off">guide</TextLink>. When an update changes that page,
      it counts as not signed off until it is read again; a review that is late does not stop it.
    </p>
  ),
});

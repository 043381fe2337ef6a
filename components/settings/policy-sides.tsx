import type { PolicyQuestion } from "#lib/catalogue/guide/policy-sides.ts";
import { GuideText } from "../guide/guide-text.tsx";

/** What each side of a disagreement says, beside each other, with links to the sources. */
export function PolicySides({ sides }: { readonly sides: PolicyQuestion["sides"] }) {
  return (
    <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {sides.map(({ side, says }) => (
        <div key={side}>
          <h3 className="font-semibold">{side}</h3>
          <ul className="list-disc space-y-1 pl-5 text-sm marker:text-faint">
            {says.map((text, index) => (
              <li key={index}>
                <GuideText text={text} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

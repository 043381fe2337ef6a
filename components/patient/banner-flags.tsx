import { AlertSign, type AlertLevel } from "../ui/alert-sign.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** The allergy state; "not recorded" is a state of its own and never shown as none. */
export type AllergyState =
  | { readonly kind: "known"; readonly names: readonly string[] }
  | { readonly kind: "none-known" }
  | { readonly kind: "not-recorded" }
  | { readonly kind: "unavailable" };

/** A fact that must not be overlooked. `href` leads to the fact itself. */
export type PatientFlag = {
  readonly id: string;
  readonly level: AlertLevel;
  readonly text: string;
  readonly href?: string | undefined;
};

const ALLERGY_TITLES = {
  known: "Known allergies",
  "none-known": "No known allergies",
  "not-recorded": "Allergies not recorded",
  unavailable: "Allergies unavailable",
} as const;

/** The second line of the patient banner: the allergy state first, then the flags. */
export function BannerFlags({
  allergies,
  flags,
}: {
  readonly allergies: AllergyState;
  readonly flags: readonly PatientFlag[];
}) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
      <li className="flex items-center gap-1.5">
        {allergies.kind === "none-known" ? null : (
          <AlertSign level={allergies.kind === "known" ? "stop" : "caution"} className="size-4" />
        )}
        <span className={allergies.kind === "known" ? "font-bold" : "font-medium"}>
          {ALLERGY_TITLES[allergies.kind]}
        </span>
        {allergies.kind === "known" ? (
          <span className="font-semibold">{[...allergies.names].sort().join(", ")}</span>
        ) : null}
      </li>
      {flags.map((flag) => (
        <li key={flag.id} className="flex items-center gap-1.5">
          <AlertSign level={flag.level} className="size-4" />
          <span className="font-medium">
            {flag.href ? <TextLink href={flag.href}>{flag.text}</TextLink> : flag.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { formatDateAndTime } from "#lib/format/instant.ts";
import { Alert } from "../ui/alert.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** How an issued handout stands. */
export type Standing = {
  readonly state: "draft" | "issued" | "superseded" | "revoked";
  readonly issuedAt: Date | null;
  readonly issuedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly supersededById: string | null;
  readonly sha256: string | null;
  readonly prints: { readonly times: number; readonly lastAt: Date | null };
};

/**
 * Who issued a handout and when, how often it was printed, and by what its archived bytes are known; before that, in
 * plain words, whether it still holds.
 * @param props.zone The clinic's time zone. @param props.handouts Address under which the patient's handouts lie.
 */
export function HandoutStanding({
  standing,
  zone,
  handouts,
}: {
  readonly standing: Standing;
  readonly zone: string;
  readonly handouts: string;
}) {
  const { state, issuedAt, issuedBy, revokedAt, revokedBy, supersededById, sha256, prints } = standing;
  if (issuedAt === null) return null;
  const at = (instant: Date): string => formatDateAndTime(instant, zone);
  const printed =
    prints.times === 1
      ? "once"
      : `${String(prints.times)} times${prints.lastAt === null ? "" : `, last ${at(prints.lastAt)}`}`;
  return (
    <div className="space-y-3">
      {state === "superseded" && supersededById !== null ? (
        <Alert level="caution" title="A newer one of this plan replaced this paper.">
          <TextLink href={`${handouts}/${supersededById}`}>Open the newer one</TextLink>
        </Alert>
      ) : null}
      {state === "revoked" && revokedAt !== null ? (
        <Alert level="stop" title="This paper was taken back. Do not give it to a patient.">
          {at(revokedAt)}
          {revokedBy === null ? "" : ` by ${revokedBy}`}
        </Alert>
      ) : null}
      <p>
        Issued <span className="font-semibold">{at(issuedAt)}</span>
        {issuedBy === null ? null : (
          <>
            {" "}
            by <span className="font-semibold">{issuedBy}</span>
          </>
        )}
      </p>
      <DefinitionList
        items={[
          { label: "Printed", value: printed },
          {
            label: "SHA-256",
            value: (
              <span className="font-mono text-xs font-normal break-all">{sha256 ?? "Not recorded"}</span>
            ),
          },
        ]}
      />
    </div>
  );
}

import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { Alert } from "../ui/alert.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** One session in which the lot was used. */
type ShownUse = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly born: string | null;
  readonly phone: string | null;
  readonly product: string;
  readonly lot: string;
  readonly treatmentName: string;
  readonly performedOn: string | null;
  readonly state: string;
};

const COLUMNS = ["Patient", "Born", "Phone", "Product", "Treatment", "On"];

function dayOf({ performedOn, state }: ShownUse): string {
  if (performedOn !== null) return formatClinicalDate(performedOn);
  return state === "in-progress" ? "Being recorded" : "Not completed";
}

/** Everybody who got a product of a lot, the latest first. @param props.cut Whether there are more. */
export function LotTable({ uses, cut }: { readonly uses: readonly ShownUse[]; readonly cut: boolean }) {
  if (uses.length === 0) {
    return (
      <EmptyState>
        Nobody: no session on record names this lot. Products without a lot are not found here.
      </EmptyState>
    );
  }
  return (
    <>
      {cut ? (
        <Alert level="caution" title={`More than ${String(uses.length)} sessions: only these are shown.`} />
      ) : null}
      <div className="scroll-region" role="region" aria-label="Patients, table" tabIndex={0}>
        <table className="w-full text-sm">
          <caption className="sr-only">Patients who got this lot, the latest first</caption>
          <thead>
            <tr className="border-b border-rule text-left text-muted">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uses.map((use, index) => (
              <tr key={index} className="border-b border-line align-top">
                <th scope="row" className="min-w-40 py-1.5 pr-4 text-left font-semibold wrap-anywhere">
                  <TextLink href={`/patients/${use.patientId}/sessions/${use.sessionId}`}>
                    {formatBannerName(use)}
                  </TextLink>
                </th>
                <td className="py-1.5 pr-4 whitespace-nowrap">
                  {use.born === null ? "Not recorded" : formatClinicalDate(use.born)}
                </td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{use.phone ?? "None"}</td>
                <td className="min-w-32 py-1.5 pr-4 wrap-anywhere">
                  {use.product}
                  <span className="block text-xs text-muted">lot {use.lot}</span>
                </td>
                <td className="min-w-32 py-1.5 pr-4">{use.treatmentName}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{dayOf(use)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

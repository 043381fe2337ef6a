"use client";

import { useRouter } from "next/navigation";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm } from "#components/patient/use-kept-form.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { AdverseEventAct } from "./shown-event.ts";
import type { ReportField } from "./compose-adverse-report.ts";
import { PrintPage } from "./print-page.tsx";
import { ReportFields, type ReportValues } from "./report-fields.tsx";

type Event = ReportValues & {
  readonly id: string;
  readonly version: number;
  readonly reportedOn: string | null;
};

type Owned = {
  readonly event: Event;
  readonly clinicId: string;
  readonly act: AdverseEventAct;
};

/**
 * A report of an adverse event as its fields, with what it still lacks, its files, and when it was reported.
 * @param props.file The address of its files, without the kind.
 */
export function AdverseReport({
  fields,
  missing,
  event,
  clinicId,
  today,
  mayRecord,
  file,
  acts,
}: {
  readonly fields: readonly ReportField[];
  readonly missing: readonly string[];
  readonly event: Event;
  readonly clinicId: string;
  readonly today: string;
  readonly mayRecord: boolean;
  readonly file: string;
  readonly acts: { readonly complete: AdverseEventAct; readonly report: AdverseEventAct };
}) {
  const open = mayRecord && event.reportedOn === null;
  return (
    <div className="space-y-6">
      {missing.length === 0 ? null : (
        <Alert level="caution" title={`A report still needs ${missing.join(" and ")}.`} />
      )}
      <Panel title="Report">
        <DefinitionList items={fields.map(({ label, value }) => ({ label, value }))} />
        <p className="mt-3 text-sm text-muted">
          Fields after the Yellow Card form (not verified: the authority’s own form decides). Nothing is sent
          from here. Read the words that were typed before they leave: they may name somebody.
        </p>
        <div className="mt-3 flex flex-wrap gap-2 print:hidden">
          <PrintPage />
          <LinkButton href={`${file}?as=csv`} download>
            Save as CSV
          </LinkButton>
          <LinkButton href={`${file}?as=json`} download>
            Save as JSON
          </LinkButton>
        </div>
      </Panel>
      {open ? (
        <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2 print:hidden">
          <Panel title="Complete it">
            <Complete event={event} clinicId={clinicId} act={acts.complete} />
          </Panel>
          <Panel title="Mark as reported">
            <Reported event={event} clinicId={clinicId} act={acts.report} today={today} />
          </Panel>
        </div>
      ) : null}
    </div>
  );
}

function useReportForm(act: AdverseEventAct) {
  const router = useRouter();
  return useKeptForm(act, () => {
    router.refresh();
  });
}

function Complete({ event, clinicId, act }: Owned) {
  const { form, refusal, pending } = useReportForm(act);
  return (
    <form {...form} className="max-w-xl space-y-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="adverseEventId" value={event.id} />
      <input type="hidden" name="version" value={event.version} />
      <FormErrors message={refusal?.message} />
      <ReportFields values={event} errors={refusal?.fields ?? {}} />
      <Button type="submit" pending={pending}>
        Save
      </Button>
    </form>
  );
}

function Reported({ event, clinicId, act, today }: Owned & { readonly today: string }) {
  const { form, refusal, pending } = useReportForm(act);
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="max-w-xl space-y-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="adverseEventId" value={event.id} />
      <input type="hidden" name="version" value={event.version} />
      <FormErrors message={refusal?.message} />
      <DateInput
        label="Reported on"
        name="reportedOn"
        defaultValue={formatClinicalDate(today)}
        error={errors["reportedOn"]}
      />
      <TextInput
        label="Authority’s reference"
        name="reference"
        optional
        maxLength={80}
        error={errors["reference"]}
      />
      <p className="text-sm text-muted">From then on the report stays as it was made.</p>
      <Button type="submit" pending={pending}>
        Mark as reported
      </Button>
    </form>
  );
}

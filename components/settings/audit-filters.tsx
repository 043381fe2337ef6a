import { Select, type Option } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { ACTION_OPTIONS, ENTITY_OPTIONS } from "./audit-words.ts";

/** The filters of the trail as the address has them. */
export type AuditFilterTexts = Readonly<
  Partial<Record<"person" | "action" | "entity" | "from" | "to", string | undefined>>
>;

/** The filters as a plain form: what is chosen stands in the address, and no script is needed. */
export function AuditFilters({
  texts,
  people,
}: {
  readonly texts: AuditFilterTexts;
  readonly people: readonly Option[];
}) {
  return (
    <form action="/settings/audit" role="search" aria-label="Filter the trail" className="grid gap-3">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] items-end gap-x-4 gap-y-2">
        <Select
          name="person"
          label="Person"
          options={people}
          empty="Everybody"
          defaultValue={texts.person ?? ""}
        />
        <Select
          name="action"
          label="Action"
          options={ACTION_OPTIONS}
          empty="All"
          defaultValue={texts.action ?? ""}
        />
        <Select
          name="entity"
          label="What"
          options={ENTITY_OPTIONS}
          empty="All"
          defaultValue={texts.entity ?? ""}
        />
        <TextInput name="from" type="date" label="From" width="date" defaultValue={texts.from ?? ""} />
        <TextInput name="to" type="date" label="To" width="date" defaultValue={texts.to ?? ""} />
      </div>
      <div className="flex gap-2">
        <Button type="submit">Filter</Button>
        <LinkButton tone="quiet" href="/settings/audit">
          Clear
        </LinkButton>
      </div>
    </form>
  );
}

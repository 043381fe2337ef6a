import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";

/** Asks for a lot: what is asked stands in the address, and no script is needed. */
export function LotSearchForm({ lot }: { readonly lot: string }) {
  return (
    <form
      action="/settings/lots"
      role="search"
      aria-label="Find a lot"
      className="flex flex-wrap items-end gap-2 print:hidden"
    >
      <TextInput name="lot" label="Lot" defaultValue={lot} maxLength={60} autoComplete="off" />
      <Button type="submit">Find patients</Button>
    </form>
  );
}

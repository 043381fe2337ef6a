import { controlClassNames } from "../form/control-class-names.ts";
import { Button } from "../ui/button.tsx";

/**
 * The search over all shelves: a plain form, so that it works before and without JavaScript and its answer has an address.
 * @param props.query What was searched for.
 */
export function GuideSearch({ query = "" }: { readonly query?: string | undefined }) {
  return (
    <form action="/guide" role="search" className="flex w-[26rem] max-w-[calc(100vw-1.5rem)] gap-2">
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label="Search the guide"
        placeholder="Laser, isotretinoin, SF-…, R59"
        autoComplete="off"
        maxLength={100}
        className={controlClassNames}
      />
      <Button type="submit">Search</Button>
    </form>
  );
}

import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

/**
 * Which rows are shown, of how many, and the way to the others.
 * @param props.page From 1. @param props.size Rows to a page. @param props.total Rows in all. @param props.onPage Called
 * with the page wanted. @param props.noun The plural of what is listed, such as "patients".
 */
export function Pager({
  page,
  size,
  total,
  noun,
  onPage,
}: {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly noun: string;
  readonly onPage: (page: number) => void;
}) {
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  const count = new Intl.NumberFormat("en-GB");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-sm text-muted">
      <p role="status">
        {total <= size && page === 1
          ? `${count.format(total)} ${noun}`
          : `${count.format(first)}–${count.format(last)} of ${count.format(total)} ${noun}`}
      </p>
      {total > size || page > 1 ? (
        <div className="flex gap-1 print:hidden">
          <Button
            tone="quiet"
            size="small"
            icon={<Icon name="chevron-left" className="size-4" />}
            disabled={page <= 1}
            onClick={() => {
              onPage(page - 1);
            }}
          >
            Previous page
          </Button>
          <Button
            tone="quiet"
            size="small"
            disabled={last >= total}
            onClick={() => {
              onPage(page + 1);
            }}
          >
            Next page
            <Icon name="chevron-right" className="size-4" />
          </Button>
        </div>
      ) : null}
    </div>
  );
}

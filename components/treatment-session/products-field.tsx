"use client";

import { TextInput } from "#components/form/text-input.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { parseTypedPeriod } from "#lib/clinical/scheduling/typed-date.ts";
import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { ProductLine } from "./session-draft.ts";

/** Whether the date on a product, as it is typed, lies before today; false while it cannot be read. */
function hasExpired(expires: string, today: string): boolean {
  const period = parseTypedPeriod(expires);
  return period.ok && period.to < today;
}

/** What was applied, with lot and expiry, so that a recall finds its patients. */
export function ProductsField({
  products,
  today,
  errors,
  onChange,
}: {
  readonly products: readonly ProductLine[];
  /** The clinic's date, ISO. */
  readonly today: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (products: readonly ProductLine[]) => void;
}) {
  const set = (at: number, change: Partial<ProductLine>): void => {
    onChange(products.map((line, index) => (index === at ? { ...line, ...change } : line)));
  };
  return (
    <div role="group" aria-label="Products" className="space-y-2">
      <p className="font-medium">Products used</p>
      {products.map((line, index) => (
        <div key={index} className="space-y-2 border-l border-line pl-3">
          <TextInput
            label={`Product ${String(index + 1)}`}
            value={line.name}
            error={errors[`products.${String(index)}.name`]}
            onChange={(event) => {
              set(index, { name: event.target.value });
            }}
          />
          <div className="grid grid-cols-2 gap-2">
            <TextInput
              label="Lot"
              value={line.lot}
              error={errors[`products.${String(index)}.lot`]}
              onChange={(event) => {
                set(index, { lot: event.target.value });
              }}
            />
            <TextInput
              label="Expires"
              value={line.expires}
              error={errors[`products.${String(index)}.expires`]}
              onChange={(event) => {
                set(index, { expires: event.target.value });
              }}
            />
          </div>
          {hasExpired(line.expires, today) || line.expiredReason !== "" ? (
            <div className="space-y-1">
              <Alert level="stop" title="This has expired." announce>
                Change it, or say why it was used all the same.
              </Alert>
              <TextInput
                label={`Why product ${String(index + 1)} was used`}
                value={line.expiredReason}
                maxLength={200}
                onChange={(event) => {
                  set(index, { expiredReason: event.target.value });
                }}
              />
            </div>
          ) : null}
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              onChange(products.filter((_, at) => at !== index));
            }}
          >
            Remove product {index + 1}
          </Button>
        </div>
      ))}
      <Button
        size="small"
        icon={<Icon name="plus" className="size-4" />}
        onClick={() => {
          onChange([...products, { name: "", lot: "", expires: "", expiredReason: "" }]);
        }}
      >
        Add product
      </Button>
    </div>
  );
}

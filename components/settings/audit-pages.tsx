import { LinkButton } from "../ui/link-button.tsx";
import type { AuditFilterTexts } from "./audit-filters.tsx";

/** The way to older events under the same filters, and back to the newest. @param props.older Null at the end. */
export function AuditPages({
  address,
  older,
}: {
  readonly address: AuditFilterTexts & { readonly before?: string | undefined };
  readonly older: string | null;
}) {
  const kept = (["person", "action", "entity", "from", "to"] as const).flatMap((name) =>
    address[name] ? [[name, address[name]]] : [],
  );
  const addressOf = (more: string[][]) =>
    `/settings/audit?${new URLSearchParams([...kept, ...more]).toString()}`;
  return (
    <div className="flex gap-2 pt-3">
      {address.before ? <LinkButton href={addressOf([])}>Newest</LinkButton> : null}
      {older === null ? null : <LinkButton href={addressOf([["before", older]])}>Older</LinkButton>}
    </div>
  );
}

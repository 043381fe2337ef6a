import { LinkButton } from "#components/ui/link-button.tsx";

/** A page that is not there, or not for this person to see: the two are not told apart. */
export default function NotFound() {
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <h1 className="mb-2 text-xl font-bold">Nothing here</h1>
      <p className="mb-6 text-muted">
        There is no such page, or it belongs to another clinic or role. Nothing was changed.
      </p>
      <div className="flex gap-2">
        <LinkButton href="/">Go to Today</LinkButton>
        <LinkButton href="/patients" tone="quiet">
          Find a patient
        </LinkButton>
      </div>
    </div>
  );
}

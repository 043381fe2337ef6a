import { TextLink } from "../ui/text-link.tsx";

/**
 * The way back up from a deep page; the page itself is not among them.
 * @param props.steps From the top down.
 */
export function Breadcrumbs({
  steps,
}: {
  readonly steps: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label="Breadcrumbs" className="frame-only mb-1 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map((step) => (
          <li key={step.href} className="after:ml-2 after:text-faint after:content-['/']">
            <TextLink href={step.href}>{step.label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

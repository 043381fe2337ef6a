import { recordAddress, ruleAddress, sourceAddress } from "./guide-address.ts";

/**
 * A link into the guide from a page on which somebody records: it opens beside that page, which keeps its place and
 * what was typed.
 */
function BesideWork({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" className="underline underline-offset-2 hover:text-ink">
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

/** To the page of a rule. @param props.children What it is called there: its id, or a word. */
export const RuleLink = ({ rule, children }: { readonly rule: string; readonly children: string }) => (
  <BesideWork href={ruleAddress(rule)}>{children}</BesideWork>
);

/** To the page of a source, called by its key. */
export const SourceLink = ({ source }: { readonly source: string }) => (
  <BesideWork href={sourceAddress(source)}>{source}</BesideWork>
);

/** To the page of a scale. @param props.children What the link is called. */
export const ScaleLink = ({ scale, children }: { readonly scale: string; readonly children: string }) => (
  <BesideWork href={recordAddress("scales", scale)}>{children}</BesideWork>
);

import { RuleLink, SourceLink } from "../guide/beside-work.tsx";

/** The rule behind a line and the keys of its sources, as links into the guide; a row without a source says so. */
export function Sources({
  rule,
  cite,
  unverified = false,
}: {
  readonly rule: string;
  readonly cite: readonly string[];
  readonly unverified?: boolean | undefined;
}) {
  return (
    <span className="text-xs text-muted">
      <RuleLink rule={rule}>{rule}</RuleLink>
      {cite.map((source, index) => (
        <span key={source} className="whitespace-nowrap">
          {index === 0 ? " · " : ", "}
          <SourceLink source={source} />
        </span>
      ))}
      {unverified ? (
        <>
          {" · "}
          <strong className="font-semibold">unverified</strong>
        </>
      ) : cite.length === 0 ? (
        " · no source"
      ) : null}
    </span>
  );
}

/** The rule behind a line and the keys of its sources; a row without a source says so. */
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
    <span className="text-xs whitespace-nowrap text-muted">
      {rule}
      {cite.length > 0 ? ` · ${cite.join(", ")}` : ""}
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

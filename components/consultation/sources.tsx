import type { RuleGround } from "#lib/catalogue/rule-grounds.ts";
import { RuleLink, SourceLink } from "../guide/beside-work.tsx";

const BASIS_WORDS = {
  cited: null,
  design: "design of this software",
  unverified: "unverified, general knowledge",
} as const;

/**
 * The rule behind a line and the keys of its sources, as links into the guide, with its grade. A row that rests on no
 * source says so in words.
 * @param props.ground What the rule rests on, where it is known. @param props.unverified As the frozen answer has it.
 */
export function Sources({
  rule,
  cite,
  ground,
  unverified = false,
}: {
  readonly rule: string;
  readonly cite: readonly string[];
  readonly ground?: RuleGround | undefined;
  readonly unverified?: boolean | undefined;
}) {
  const basis = BASIS_WORDS[unverified ? "unverified" : (ground?.basis ?? "cited")];
  return (
    <span className="text-xs text-muted">
      <RuleLink rule={rule}>{rule}</RuleLink>
      {cite.map((source, index) => (
        <span key={source} className="whitespace-nowrap">
          {index === 0 ? " · " : ", "}
          <SourceLink source={source} />
        </span>
      ))}
      {ground?.grade && ground.grade !== "0" ? ` · grade ${ground.grade}` : null}
      {basis ? (
        <>
          {" · "}
          <strong className="font-semibold">{basis}</strong>
        </>
      ) : cite.length === 0 ? (
        " · no source"
      ) : null}
    </span>
  );
}

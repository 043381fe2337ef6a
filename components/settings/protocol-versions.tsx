import { TextLink } from "../ui/text-link.tsx";
import { protocolDifferences, type ComparedVersion } from "./protocol-difference.ts";

/** A version as the list shows it. */
export type ListedVersion = ComparedVersion & {
  readonly id: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
};

/** Every version with who made it, a way to read it, and what changed with it. @param props.open The one that is read. */
export function ProtocolVersions({
  protocolId,
  versions,
  open,
  names,
}: {
  readonly protocolId: string;
  readonly versions: readonly ListedVersion[];
  readonly open: number;
  readonly names: Readonly<Record<string, string>>;
}) {
  return (
    <ol>
      {versions.map((version, index) => {
        const before = versions[index + 1];
        return (
          <li key={version.id} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">Version {version.number}</span>
              <span className="text-muted">
                {version.by}, {version.at}
              </span>
              {version.number === open ? (
                <span className="text-muted">shown above</span>
              ) : (
                <TextLink href={`/settings/protocols/${protocolId}?version=${String(version.number)}`}>
                  Read version {version.number}
                </TextLink>
              )}
            </p>
            {before === undefined ? (
              <p className="text-sm text-muted">The first one.</p>
            ) : (
              <Differences earlier={before} later={version} names={names} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What a later version changed, each thing with what it said before. */
export function Differences({
  earlier,
  later,
  names,
}: {
  readonly earlier: ComparedVersion;
  readonly later: ComparedVersion;
  readonly names: Readonly<Record<string, string>>;
}) {
  const differences = protocolDifferences(earlier, later, names);
  if (differences.length === 0) return <p className="text-sm text-muted">It says the same.</p>;
  return (
    <ul className="text-sm">
      {differences.map(({ what, before, after }) => (
        <li key={what} className="wrap-anywhere">
          <span className="text-muted">{what}: </span>
          {before === null ? null : <del className="text-muted">{before}</del>}
          {before === null || after === null ? null : " → "}
          {after === null ? (
            <span> taken out</span>
          ) : (
            <ins className="font-semibold no-underline">{after}</ins>
          )}
          {before === null ? <span> (new)</span> : null}
        </li>
      ))}
    </ul>
  );
}

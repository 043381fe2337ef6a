import type { Metadata } from "next";
import { ProtocolContents } from "#components/settings/protocol-contents.tsx";
import { ProtocolForm, RetireProtocol } from "#components/settings/protocol-form.tsx";
import { Differences, ProtocolVersions } from "#components/settings/protocol-versions.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadProtocol } from "#lib/loaders/load-protocols.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { changeProtocolAction, retireProtocolAction } from "../actions.ts";

export const metadata: Metadata = { title: "Protocol · Settings" };

type Props = {
  readonly params: Promise<{ readonly protocolId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** One protocol: the version that is read, how it differs from the newest, the next version, and all there were. */
export default async function ProtocolPage({ params, searchParams }: Props) {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { protocolId } = await params;
  const { version: asked } = await searchParams;
  const page = unwrapOrNotFound(await loadProtocol(protocolId));
  const { clinicId, mayManage, protocol, versions, ranges, names } = page;
  const [newest] = versions;
  const open = versions.find(({ number }) => String(number) === asked) ?? newest;
  return (
    <SettingsFrame
      here="protocols"
      pages={pages}
      context={<TextLink href="/settings/protocols">All protocols</TextLink>}
    >
      {protocol.retired ? (
        <Alert
          level="note"
          title="This protocol is retired: no plan begins from it. Plans that did keep it."
        />
      ) : null}
      <Panel
        title={open.name}
        aside={
          mayManage ? (
            <RetireProtocol
              act={retireProtocolAction}
              clinicId={clinicId}
              protocol={protocol}
              name={newest.name}
            />
          ) : undefined
        }
      >
        <p className="pb-2 text-sm text-muted">
          Version {open.number} of {newest.number}, {open.by}, {open.at}
        </p>
        <ProtocolContents body={open.body} ranges={ranges} names={names} />
        {open.number === newest.number ? null : (
          <div className="mt-3 border-l border-note pl-3">
            <h3 className="text-sm font-semibold">Since then, up to version {newest.number}</h3>
            <Differences earlier={open} later={newest} names={names} />
            <TextLink href={`/settings/protocols/${protocolId}`}>Read the newest version</TextLink>
          </div>
        )}
      </Panel>
      {mayManage && !protocol.retired ? (
        <Panel title="Change">
          <ProtocolForm
            key={newest.id}
            act={changeProtocolAction}
            clinicId={clinicId}
            ranges={ranges}
            from={{ protocolId, number: newest.number, name: newest.name, body: newest.body }}
          />
        </Panel>
      ) : null}
      <Panel title="Versions" aside={String(versions.length)}>
        <ProtocolVersions protocolId={protocolId} versions={versions} open={open.number} names={names} />
      </Panel>
    </SettingsFrame>
  );
}

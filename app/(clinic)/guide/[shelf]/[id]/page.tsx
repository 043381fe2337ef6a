import type { Metadata } from "next";
import { shelfAddress } from "#components/guide/guide-address.ts";
import { GuideFrame } from "#components/guide/guide-frame.tsx";
import { GuideRecord } from "#components/guide/guide-record.tsx";
import { RecordSignOff, RecordStanding } from "#components/guide/record-sign-off.tsx";
import { SHELF_WORDS } from "#components/guide/shelf-words.ts";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { loadGuideRecord } from "#lib/loaders/load-guide.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { signOffContentAction, withdrawSignOffAction } from "../../actions.ts";

type Props = { readonly params: Promise<{ readonly shelf: string; readonly id: string }> };

async function findRecord(params: Props["params"]) {
  const { shelf, id } = await params;
  return loadGuideRecord(shelf, decodeURIComponent(id));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findRecord(params);
  return { title: found.ok ? `${found.value.record.title} · Guide` : "Guide" };
}

/** One record of the guide, on an address of its own. */
export default async function GuideRecordPage({ params }: Props) {
  const { record, signOff } = unwrapOrNotFound(await findRecord(params));
  const { name } = SHELF_WORDS[record.shelf];
  return (
    <GuideFrame
      title={record.title}
      shelf={record.shelf}
      trail={
        <Breadcrumbs
          steps={[
            { href: "/guide", label: "Guide" },
            { href: shelfAddress(record.shelf), label: name },
          ]}
        />
      }
    >
      <GuideRecord record={record} standing={<RecordStanding id={record.id} signOff={signOff} />}>
        <RecordSignOff
          record={record}
          signOff={signOff}
          acts={{ signOff: signOffContentAction, withdraw: withdrawSignOffAction }}
        />
      </GuideRecord>
    </GuideFrame>
  );
}

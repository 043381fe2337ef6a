import type { Metadata } from "next";
import { GuideFrame } from "#components/guide/guide-frame.tsx";
import { ShelfEntries } from "#components/guide/shelf-entries.tsx";
import { SHELF_WORDS } from "#components/guide/shelf-words.ts";
import { WorklistLinks } from "#components/guide/worklist-links.tsx";
import { loadGuideShelf } from "#lib/loaders/load-guide.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

type Props = {
  readonly params: Promise<{ readonly shelf: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The shelf that the address names, narrowed as the address says. */
async function findShelf({ params, searchParams }: Props) {
  const { state } = await searchParams;
  return loadGuideShelf((await params).shelf, typeof state === "string" ? state : "");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findShelf(props);
  return { title: found.ok ? `${SHELF_WORDS[found.value.shelf].name} · Guide` : "Guide" };
}

/** One shelf of the guide, whole or as a worklist. */
export default async function GuideShelfPage(props: Props) {
  const view = unwrapOrNotFound(await findShelf(props));
  const { shelf, total, counts, worklist, entries, maySign } = view;
  return (
    <GuideFrame title={SHELF_WORDS[shelf].name} shelf={shelf}>
      <WorklistLinks shelf={shelf} total={total} counts={counts} here={worklist} />
      <ShelfEntries shelf={shelf} entries={entries} maySign={maySign} />
    </GuideFrame>
  );
}

import type { Metadata } from "next";
import { GuideFrame } from "#components/guide/guide-frame.tsx";
import { ShelfEntries } from "#components/guide/shelf-entries.tsx";
import { SHELF_WORDS } from "#components/guide/shelf-words.ts";
import { loadGuideShelf } from "#lib/loaders/load-guide.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

type Props = { readonly params: Promise<{ readonly shelf: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadGuideShelf((await params).shelf);
  return { title: found.ok ? `${SHELF_WORDS[found.value.shelf].name} · Guide` : "Guide" };
}

/** One shelf of the guide. */
export default async function GuideShelfPage({ params }: Props) {
  const { shelf, entries } = unwrapOrNotFound(await loadGuideShelf((await params).shelf));
  return (
    <GuideFrame title={SHELF_WORDS[shelf].name} shelf={shelf}>
      <ShelfEntries entries={entries} />
    </GuideFrame>
  );
}

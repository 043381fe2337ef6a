import type { Metadata } from "next";
import { GuideFrame } from "#components/guide/guide-frame.tsx";
import { GuideResults } from "#components/guide/guide-results.tsx";
import { GuideShelves } from "#components/guide/guide-shelves.tsx";
import { loadGuide } from "#lib/loaders/load-guide.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Guide" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The guide: its shelves, or what a search found on all of them. */
export default async function GuidePage({ searchParams }: Props) {
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim() : "";
  const guide = unwrapOrNotFound(await loadGuide(query));
  return (
    <GuideFrame title="Guide" query={query}>
      {guide.kind === "found" ? (
        <GuideResults query={query} shelves={guide.shelves} />
      ) : (
        <GuideShelves shelves={guide.shelves} />
      )}
    </GuideFrame>
  );
}

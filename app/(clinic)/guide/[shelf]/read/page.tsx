import type { Metadata } from "next";
import { shelfAddress } from "#components/guide/guide-address.ts";
import { GuideFrame } from "#components/guide/guide-frame.tsx";
import { ReadingPages } from "#components/guide/reading-pages.tsx";
import { SHELF_WORDS } from "#components/guide/shelf-words.ts";
import { SignOffForm } from "#components/guide/sign-off-form.tsx";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { loadReading } from "#lib/loaders/load-guide.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { signOffContentAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Read and sign off · Guide" };

type Props = {
  readonly params: Promise<{ readonly shelf: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The open pages of one group, whole, to be read and signed off together. */
export default async function GuideReadingPage({ params, searchParams }: Props) {
  const { group: asked } = await searchParams;
  const view = unwrapOrNotFound(
    await loadReading((await params).shelf, typeof asked === "string" ? asked : ""),
  );
  const { shelf, group, open, pages, signing } = view;
  const back = { href: shelfAddress(shelf), label: SHELF_WORDS[shelf].name };
  return (
    <GuideFrame
      title={`Read and sign off: ${group}`}
      shelf={shelf}
      trail={<Breadcrumbs steps={[{ href: "/guide", label: "Guide" }, back]} />}
    >
      {pages.length === 0 ? (
        <EmptyState action={<LinkButton href={back.href}>Back to {back.label}</LinkButton>}>
          Everything in this group is signed off as it stands.
        </EmptyState>
      ) : (
        <>
          <p className="max-w-3xl text-muted">
            {pages.length < open
              ? `The first ${String(pages.length)} of ${String(open)} open pages; the others follow when these are signed off.`
              : `${String(open)} open ${open === 1 ? "page" : "pages"}.`}{" "}
            Tick what you have read and want to answer for; what is not ticked stays as it is.
          </p>
          <SignOffForm
            act={signOffContentAction}
            clinicId={signing.clinicId}
            shelf={shelf}
            reviewDueOn={signing.reviewDueOn}
            label="Sign off what is ticked"
            boxes={pages.length}
          >
            <ReadingPages pages={pages} />
          </SignOffForm>
        </>
      )}
    </GuideFrame>
  );
}

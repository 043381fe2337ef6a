import type { GuideRecord as RecordOfGuide } from "#lib/catalogue/guide/guide-record.ts";
import type { SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { GuideRecord } from "./guide-record.tsx";
import { shownPage } from "./sign-off-panel.tsx";
import { SignOffLine } from "./sign-off-words.tsx";

/** A page with what the sign-off of it needs. */
export type ReadPage = {
  readonly record: RecordOfGuide;
  readonly state: SignOffState;
  readonly hash: string;
  readonly after: number;
};

/** Whole pages one after the other, each ending in the box that takes it into the sign-off. */
export function ReadingPages({ pages }: { readonly pages: readonly ReadPage[] }) {
  return pages.map(({ record, state, hash, after }) => (
    <section key={record.id} aria-label={record.title} className="border-t-2 border-rule pt-2">
      <h2 className="mb-1 text-lg font-bold">{record.title}</h2>
      <GuideRecord record={record} level={3} standing={<SignOffLine state={state} />}>
        <div className="border-y border-line bg-sunken px-3 py-1">
          <Checkbox
            label={`I have read “${record.title}”, and sign it off`}
            name="pages[]"
            value={shownPage(hash, after, record.id)}
          />
        </div>
      </GuideRecord>
    </section>
  ));
}

import type { SignOffAct as DoneAct, SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { SignOffForm, type SignOffAct } from "./sign-off-form.tsx";
import { signOffWords } from "./sign-off-words.tsx";
import { WithdrawForm, type WithdrawAct } from "./withdraw-form.tsx";

/** What the panel is about: the page, what it says now, and what was done about it, the last act first. */
export type SignedPage = {
  readonly shelf: string;
  readonly page: string;
  readonly hash: string;
  readonly state: SignOffState;
  readonly acts: readonly DoneAct[];
};

/**
 * How a page stands in the clinic, its history, and for a dermatologist the acts.
 * @param props.signing What the forms need; null for whoever may not sign.
 */
export function SignOffPanel({
  page: { shelf, page, hash, state, acts },
  signing,
  signOff,
  withdraw,
}: {
  readonly page: SignedPage;
  readonly signing: { readonly clinicId: string; readonly reviewDueOn: string } | null;
  readonly signOff: SignOffAct;
  readonly withdraw: WithdrawAct;
}) {
  const after = acts[0]?.number ?? 0;
  const stands = state.kind !== "never" && state.kind !== "withdrawn";
  return (
    <Panel title="Sign-off" id="sign-off" className="scroll-mt-20">
      <div className="grid gap-4">
        <p className="font-semibold">{signOffWords(state)}</p>
        {signing === null ? (
          <p className="text-sm text-muted">A dermatologist of this clinic signs content off.</p>
        ) : (
          <>
            {/* Anew after each act, or the day of the last review would stay in the field. */}
            <SignOffForm
              key={`sign-${String(after)}`}
              act={signOff}
              clinicId={signing.clinicId}
              shelf={shelf}
              reviewDueOn={signing.reviewDueOn}
              label={acts.length === 0 ? "Sign off this page" : "Sign off again"}
            >
              <input type="hidden" name="pages[]" value={shownPage(hash, after, page)} />
              <p className="max-w-3xl text-sm text-muted">
                Signing off says that you have read this page and that the clinic may work by it as it stands.
                When an update changes a word of it, it has to be read again.
              </p>
            </SignOffForm>
            {stands ? (
              <div>
                <Disclosure summary="Withdraw the sign-off">
                  <WithdrawForm
                    key={`withdraw-${String(after)}`}
                    act={withdraw}
                    clinicId={signing.clinicId}
                    shelf={shelf}
                    page={page}
                    after={after}
                  />
                </Disclosure>
              </div>
            ) : null}
          </>
        )}
        {acts.length > 0 ? <History acts={acts} present={hash} /> : null}
      </div>
    </Panel>
  );
}

/** A page as it was shown, for the form: what it said, the last act about it, and which page it is. */
export const shownPage = (hash: string, after: number, page: string): string =>
  `${hash}:${String(after)}:${page}`;

function History({ acts, present }: { readonly acts: readonly DoneAct[]; readonly present: string }) {
  return (
    <div>
      <h3 className="text-sm font-semibold text-muted">History</h3>
      <ol className="text-sm">
        {acts.map(({ number, act, by, on, reviewDueOn, reason, contentHash }) => (
          <li key={number}>
            {formatClinicalDate(on)} {by}:{" "}
            {act === "withdrawn"
              ? `withdrawn, ${reason ?? ""}`
              : `signed off${reviewDueOn === null ? "" : `, review by ${formatClinicalDate(reviewDueOn)}`}`}
            {contentHash === present ? null : <span className="text-muted"> (an earlier wording)</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

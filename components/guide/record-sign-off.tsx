import type { GuideRecord } from "#lib/catalogue/guide/guide-record.ts";
import type { SignOffAct as DoneAct, SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { recordAddress } from "./guide-address.ts";
import type { SignOffAct } from "./sign-off-form.tsx";
import { SignOffPanel } from "./sign-off-panel.tsx";
import { SignOffLine, signOffWords } from "./sign-off-words.tsx";
import type { WithdrawAct } from "./withdraw-form.tsx";

type SignOffOfPage = {
  /** The page it is signed off with: itself, or the row it belongs to. */
  readonly with: string;
  readonly state: SignOffState;
  readonly hash: string;
  readonly acts: readonly DoneAct[];
  readonly signing: { readonly clinicId: string; readonly reviewDueOn: string } | null;
};

/**
 * The sign-off of a page in one line, with the way to it for who may sign.
 * @param props.id The page's own id. @param props.signOff Null for a family of rules.
 */
export function RecordStanding({
  id,
  signOff,
}: {
  readonly id: string;
  readonly signOff: SignOffOfPage | null;
}) {
  if (signOff === null) return null;
  return (
    <span>
      <SignOffLine state={signOff.state} />
      {signOff.signing === null || signOff.with !== id ? null : (
        <span className="text-xs">
          {" · "}
          <a href="#sign-off" className="prose-link">
            Read on to sign off
          </a>
        </span>
      )}
    </span>
  );
}

/** The end of a page: its sign-off, or where that stands. */
export function RecordSignOff({
  record,
  signOff,
  acts,
}: {
  readonly record: GuideRecord;
  readonly signOff: SignOffOfPage | null;
  readonly acts: { readonly signOff: SignOffAct; readonly withdraw: WithdrawAct };
}) {
  if (signOff === null) {
    return (
      <Panel title="Sign-off" id="sign-off">
        <p className="text-muted">Rules of this family are signed off with the treatments they are about.</p>
      </Panel>
    );
  }
  if (signOff.with !== record.id) {
    return (
      <Panel title="Sign-off" id="sign-off">
        <p>
          {signOffWords(signOff.state)}, as part of its row:{" "}
          <TextLink href={recordAddress(record.shelf, signOff.with)}>{signOff.with}</TextLink>.
        </p>
      </Panel>
    );
  }
  return (
    <SignOffPanel
      page={{ ...signOff, shelf: record.shelf, page: record.id }}
      signing={signOff.signing}
      signOff={acts.signOff}
      withdraw={acts.withdraw}
    />
  );
}

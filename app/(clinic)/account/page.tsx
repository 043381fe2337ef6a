import type { Metadata } from "next";
import { AccountActButton } from "#components/account/account-act-button.tsx";
import { FactorPanel } from "#components/account/factor-panel.tsx";
import { PasswordForm } from "#components/account/password-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { loadOwnAccount } from "#lib/loaders/load-own-account.ts";

export const metadata: Metadata = { title: "Your account" };

/** The person's own account: second factor, password, devices, clinics. */
export default async function AccountPage() {
  const { account, zone, sessions, clinics } = await loadOwnAccount();
  const others = sessions.filter(({ own }) => !own);
  return (
    <>
      <PageHeader
        title="Your account"
        actions={
          <LinkButton href="/account/calendars" tone="quiet">
            Calendar addresses
          </LinkButton>
        }
      />
      <div className="max-w-3xl space-y-4">
        <p className="text-muted">
          {account.displayName}, {account.email}
        </p>
        <Panel title="Second factor">
          <FactorPanel
            hasFactor={account.hasFactor}
            codesLeft={account.codesLeft}
            mayGoWithout={account.mayGoWithout}
          />
        </Panel>
        <Panel title="Password">
          <PasswordForm />
        </Panel>
        <Panel title="Where you are signed in" aside={String(sessions.length)}>
          <ul>
            {sessions.map(({ id, client, clinicName, createdAt, seenAt, own }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0"
              >
                <div className="min-w-0">
                  <p className="font-semibold wrap-anywhere">
                    {client ?? "Unknown browser"}
                    {own ? <span className="font-normal text-muted"> (this one)</span> : null}
                  </p>
                  <p className="text-sm text-muted">
                    {clinicName}. Since {formatDateAndTime(createdAt, zone)}, last used{" "}
                    {formatDateAndTime(seenAt, zone)}.
                  </p>
                </div>
                {own ? null : (
                  <AccountActButton act="sessions/end" fields={{ sessionId: id }} told="It was signed out.">
                    Sign out<span className="sr-only"> {client ?? "the unknown browser"}</span>
                  </AccountActButton>
                )}
              </li>
            ))}
          </ul>
          {others.length > 0 ? (
            <div className="pt-2">
              <AccountActButton
                act="sessions/end"
                fields={{ sessionId: null }}
                told="You are signed out everywhere else."
              >
                Sign out everywhere else
              </AccountActButton>
            </div>
          ) : null}
        </Panel>
        {clinics.length > 1 ? (
          <Panel title="Your clinics">
            <ul>
              {clinics.map(({ clinicId, name, here }) => (
                <li
                  key={clinicId}
                  className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2 last:border-b-0"
                >
                  <span className="font-semibold wrap-anywhere">{name}</span>
                  {here ? (
                    <span className="text-muted">You are here</span>
                  ) : (
                    <AccountActButton act="clinic" fields={{ to: clinicId }} told="" leadsTo="/">
                      Go to<span className="sr-only"> {name}</span>
                    </AccountActButton>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/account/sign-in-form.tsx";
import { WayIn } from "#components/account/way-in.tsx";
import { allowedPath } from "#lib/auth/allowed-path.ts";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { loadSignIn } from "#lib/loaders/load-sign-in.ts";

export const metadata: Metadata = { title: "Sign in" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The way in. Whoever is signed in already is sent on. */
export default async function SignInPage({ searchParams }: Props) {
  const to = allowedPath((await searchParams)["from"]);
  const { signedIn, accounts } = await loadSignIn();
  if (signedIn) redirect(to);
  return (
    <WayIn title="Sign in">
      <SignInForm
        to={to}
        accounts={accounts}
        accountPassword={accounts.length > 0 ? DEMONSTRATION_PASSWORD : ""}
      />
    </WayIn>
  );
}

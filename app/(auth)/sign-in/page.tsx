import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FadingMarks } from "#components/account/fading-marks.tsx";
import { SignInForm } from "#components/account/sign-in-form.tsx";
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
    <div className="grid min-h-dvh grid-rows-[auto_1fr] md:grid-cols-[2fr_3fr] md:grid-rows-1">
      <header className="flex flex-col justify-between gap-8 bg-sunken px-6 py-6 md:px-10 md:py-12">
        <p className="text-xl font-bold">Aftermark</p>
        <div className="hidden md:block">
          <FadingMarks />
          <p className="mt-4 max-w-xs text-muted">
            Assessment, treatment plans and handouts for the marks acne leaves behind.
          </p>
        </div>
      </header>
      <main className="px-6 py-8 md:px-16 md:py-12">
        <div className="max-w-sm">
          <h1 className="mb-6 text-xl font-bold">Sign in</h1>
          <SignInForm
            to={to}
            accounts={accounts}
            accountPassword={accounts.length > 0 ? DEMONSTRATION_PASSWORD : ""}
          />
        </div>
      </main>
    </div>
  );
}

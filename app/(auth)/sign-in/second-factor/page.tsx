import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PendingFactor } from "#components/account/pending-factor.tsx";
import { WayIn } from "#components/account/way-in.tsx";
import { allowedPath } from "#lib/auth/allowed-path.ts";
import { loadPendingAccount } from "#lib/loaders/load-own-account.ts";

export const metadata: Metadata = { title: "Second factor" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What comes between the password and the clinic: the second factor is given, or set up the first time. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const to = allowedPath((await searchParams)["from"]);
  const account = await loadPendingAccount();
  if (account === null) redirect("/sign-in");
  if (account.level === "full") redirect(to);
  return (
    <WayIn title={account.hasFactor ? "Second factor" : "Set up your second factor"}>
      <PendingFactor hasFactor={account.hasFactor} to={to} />
    </WayIn>
  );
}

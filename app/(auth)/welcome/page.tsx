import type { Metadata } from "next";
import { connection } from "next/server";
import { WayIn } from "#components/account/way-in.tsx";
import { WelcomeDesk } from "#components/account/welcome-desk.tsx";

export const metadata: Metadata = { title: "Welcome" };

/** Where a link leads that lets somebody in: its secret part stands behind the #, which no server is ever sent. */
export default async function WelcomePage() {
  await connection();
  return (
    <WayIn title="Welcome">
      <WelcomeDesk zones={Intl.supportedValuesOf("timeZone")} />
    </WayIn>
  );
}

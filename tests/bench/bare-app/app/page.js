import { connection } from "next/server";

/** A page with nothing on it: what every page of the framework loads. */
export default async function BarePage() {
  await connection();
  return <h1>Bare</h1>;
}

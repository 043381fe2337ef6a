/** The sentence with which this server refuses, or null when the answer holds none. */
function refusalIn(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return null;
  const { error } = answer;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}

/**
 * Saves a file of this server, and tells why when it is refused: a plain download would only say that it failed.
 *
 * @param address path of the file
 * @returns null once the browser saves it, else the sentence to show; rejects when nothing can be had
 */
export async function saveFile(address: string): Promise<string | null> {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) {
    const refusal = refusalIn(await answer.json());
    if (refusal === null) throw new Error(`The file was refused with ${String(answer.status)}`);
    return refusal;
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name ?? "handout.pdf";
  link.click();
  // A browser may begin to read only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return null;
}

import "server-only";

/**
 * Reads a request's body, counting bytes as they come, so that a false or missing length cannot fill memory.
 *
 * @param largest most bytes that are taken
 * @returns the bytes; `too-large` past the limit, and `cut-short` when fewer or more came than were announced
 */
export async function readBytes(
  request: Request,
  largest: number,
): Promise<Buffer<ArrayBuffer> | "too-large" | "cut-short"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    const reader = request.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > largest) {
        await reader.cancel();
        return "too-large";
      }
      chunks.push(part.value);
    }
  }
  const declared = request.headers.get("content-length");
  return declared !== null && Number(declared) !== size ? "cut-short" : Buffer.concat(chunks);
}

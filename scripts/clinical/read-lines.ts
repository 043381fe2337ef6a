/** One line of an input, or why it cannot be read as text. */
export type InputLine =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Longest line that is read as a case, in bytes. A full case has a few thousand. */
const LONGEST_LINE = 1_000_000;
const LINE_FEED = 0x0a;

/**
 * Splits an input into lines at line feeds alone: JSON may hold every other separator inside its texts. A line that is
 * too long is passed over without being kept, and bytes that are not UTF-8 are never replaced in silence.
 *
 * @param input chunks of bytes, as a stream gives them
 * @returns the lines in order, without a byte order mark and without carriage returns at their ends
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let kept: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST_LINE) kept.push(part);
    else kept = [];
  };
  const finish = (): InputLine => {
    const line = length > LONGEST_LINE ? refused("is too long for a case") : decode(kept, isFirst);
    kept = [];
    length = 0;
    isFirst = false;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

function decode(parts: readonly Uint8Array[], isFirst: boolean): InputLine {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: !isFirst });
    return { ok: true, text: decoder.decode(Buffer.concat(parts)).replace(/\r$/, "") };
  } catch {
    return refused("is not valid UTF-8");
  }
}

function refused(message: string): InputLine {
  return { ok: false, message };
}

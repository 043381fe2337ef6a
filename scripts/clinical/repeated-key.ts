type Frame = { readonly keys: Set<string> | null; at: string; index: number };

/**
 * Finds a key that an object of a JSON text names twice. JSON itself keeps the last one without a word, so that
 * `"pregnant": true, "pregnant": false` would pass for a plain no.
 *
 * @param json a text that `JSON.parse` has accepted
 * @returns the path of the first repeated key, or null
 */
export function repeatedKey(json: string): string | null {
  const frames: Frame[] = [];
  let expectsKey = false;
  for (let position = 0; position < json.length; position += 1) {
    const frame = frames.at(-1);
    const letter = json[position];
    if (letter === '"') {
      const end = endOfString(json, position);
      if (expectsKey && frame?.keys) {
        const key: unknown = JSON.parse(json.slice(position, end + 1));
        frame.at = String(key);
        if (frame.keys.has(frame.at)) return pathOf(frames);
        frame.keys.add(frame.at);
        expectsKey = false;
      }
      position = end;
    } else if (letter === "{" || letter === "[") {
      frames.push({ keys: letter === "{" ? new Set() : null, at: "0", index: 0 });
      expectsKey = letter === "{";
    } else if (letter === "}" || letter === "]") {
      frames.pop();
      expectsKey = false;
    } else if (letter === "," && frame) {
      expectsKey = frame.keys !== null;
      if (frame.keys === null) {
        frame.index += 1;
        frame.at = String(frame.index);
      }
    }
  }
  return null;
}

function endOfString(json: string, start: number): number {
  let position = start + 1;
  while (position < json.length && json[position] !== '"') position += json[position] === "\\" ? 2 : 1;
  return position;
}

function pathOf(frames: readonly Frame[]): string {
  return frames.map((frame) => frame.at).join(".");
}

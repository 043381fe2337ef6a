/** Anything that JSON can hold; a key whose value is undefined counts as not there. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes data as JSON with sorted keys and no spaces, so that equal data give equal text whatever the order in which
 * it was put together. What the rules hash is taken over.
 */
export function canonicalJson(data: Json): string {
  if (data === undefined) return "null";
  if (isList(data)) return `[${data.map(canonicalJson).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const members = Object.keys(data)
    .sort()
    .filter((key) => data[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(data[key])}`);
  return `{${members.join(",")}}`;
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}

/** Header in which `proxy.ts` tells pages their own path; whatever a client sent under the name is overwritten. */
export const PATH_HEADER = "x-aftermark-path";

/** Header in which `proxy.ts` tells pages the nonce of their scripts. */
export const NONCE_HEADER = "x-nonce";

/** Header by which a page marks a request that nobody asked for, such as polling, with the value `1`. */
export const BACKGROUND_HEADER = "x-aftermark-background";

/**
 * Whether a request shows that somebody is there. Polling and prefetching do not; typing that saves itself does.
 *
 * @param headers the request's headers
 */
export function isUserActivity(headers: Headers): boolean {
  const prefetch = headers.has("next-router-prefetch") || /prefetch/.test(headers.get("sec-purpose") ?? "");
  return !prefetch && headers.get(BACKGROUND_HEADER) !== "1";
}

import "server-only";
import Bowser from "bowser";

/**
 * Browser and system of a request in words, so that people recognise their own devices: `Chrome on Windows`.
 *
 * @param userAgent the header, which anybody can write: it is shown to its own person only
 */
export function clientName(userAgent: string): string {
  if (userAgent === "") return "Unknown browser";
  const { browser, os } = Bowser.parse(userAgent.slice(0, 512));
  const name = browser.name ?? "";
  if (name === "") return "Unknown browser";
  return os.name === undefined || os.name === "" ? name : `${name} on ${os.name}`;
}

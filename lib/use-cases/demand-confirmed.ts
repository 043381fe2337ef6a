import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * Demands that the person showed within the last five minutes that it is still them: what gives or takes access is not
 * done by whoever finds a screen open.
 *
 * @throws a refusal as `forbidden` with `details.kind` "confirm", which the page answers by asking for a code
 */
export function demandConfirmed({ kind, confirmed }: Pick<Actor, "kind" | "confirmed">): void {
  if (kind === "person" && confirmed !== true) {
    refuse("forbidden", "Confirm first that it is you. Nothing was changed.", {
      details: { kind: "confirm" },
    });
  }
}

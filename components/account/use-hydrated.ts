import { useSyncExternalStore } from "react";

/**
 * Whether this page's scripts are running. A form that must not be sent without them keeps its button disabled until
 * then, because a browser would put the fields into the address.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}

import "server-only";
import { environment } from "#lib/platform/env.ts";

/** Seconds without input after which a page is locked. */
export const loadLockSeconds = (): number => environment().lockSeconds;

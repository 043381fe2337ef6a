import type { Result } from "#lib/result/result.ts";

/** What a call is about. */
export type CallAbout = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly planId: string;
  readonly sessionId: string | null;
  /** The patient's name, for the button's own among many. */
  readonly name: string;
  readonly phone: string | null;
};

/** What may be done about a call. */
export type CallActs = {
  readonly log: (
    previous: null,
    input: unknown,
  ) => Promise<Result<{ readonly id: string; readonly nextTryOn: string | null }>>;
  readonly withdraw: (previous: null, input: unknown) => Promise<Result<unknown>>;
};

import type { Result } from "#lib/result/result.ts";

/**
 * What an action answers: the result, and after a refusal every text field as it was typed, so that a form that
 * lost its state shows it again. Passwords are never among them.
 */
export type ActionState<Value> = Result<Value> & { readonly values?: Readonly<Record<string, string>> };

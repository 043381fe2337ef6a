import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { Permission } from "#lib/auth/permissions.ts";
import { NO_STORE } from "#lib/auth/security-policy.ts";
import { fail, succeed, type ErrorCode, type Result } from "#lib/result/result.ts";
import { NO_INPUT, type InputSchema } from "#lib/schemas/parse-strictly.ts";
import { cameFromHere, ELSEWHERE } from "./came-from-here.ts";
import { guardedRun } from "./guarded-run.ts";
import { readJson } from "./read-json.ts";
import { readSubmission } from "./read-submission.ts";
import { readUpload } from "./read-upload.ts";

/** What a route's work may know of the request besides its checked input. */
export type RouteCall = {
  /** Segments of the address, as text: unchecked until the work parses them. */
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
};

type RouteParams = Record<string, string | string[] | undefined>;
/** An address without changing segments has no params at all, whatever the framework's types say. */
type RouteContext = { readonly params: Promise<RouteParams | undefined> };

/** HTTP status of each refusal. */
export const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  invalid: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
  outcome_unknown: 503,
};

const SAFE_METHODS = ["GET", "HEAD"];

type Run<Input, Value> = (actor: Actor, input: Input, call: RouteCall) => Promise<Result<Value> | Response>;
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * Makes a route handler of a use case, with the same steps as an action. Unsafe methods must come from a page of
 * this installation. The input is the JSON body, or for GET the query.
 *
 * @param permission what the person must hold
 * @param schema what the input must be; null for a route that takes none, whose body is then left unread
 * @param run the use case; it may answer with a `Response` of its own (a file), which is sent uncached like any other
 * @returns a handler that answers `{ ok: true, value }` or `{ ok: false, error }` with the refusal's status
 */
export function clinicRoute<Input, Value>(
  permission: Permission,
  schema: InputSchema<Input>,
  run: Run<Input, Value>,
): RouteHandler;
export function clinicRoute<Value>(
  permission: Permission,
  schema: null,
  run: Run<undefined, Value>,
): RouteHandler;
export function clinicRoute<Input, Value>(
  permission: Permission,
  ...work: readonly [InputSchema<Input>, Run<Input, Value>] | readonly [null, Run<undefined, Value>]
): RouteHandler {
  const [schema, run] = work;
  return schema === null
    ? handler(
        permission,
        NO_INPUT,
        (actor, _input, call) => run(actor, undefined, call),
        () => NOTHING_SENT,
      )
    : handler(permission, schema, run, readInput);
}

/**
 * Makes a route handler of a use case that takes a file, with the same steps: the input is a form of several parts.
 *
 * @param largest most bytes that the file may have; more is refused while it still arrives
 */
export function clinicUpload<Input, Value>(
  permission: Permission,
  schema: InputSchema<Input>,
  largest: number,
  run: Run<Input, Value>,
): RouteHandler {
  return handler(permission, schema, run, (request) => readUpload(request, largest));
}

function handler<Input, Value>(
  permission: Permission,
  schema: InputSchema<Input>,
  run: Run<Input, Value>,
  read: (request: Request) => Promise<Result<unknown>>,
): RouteHandler {
  return async (request, context) => {
    const safe = SAFE_METHODS.includes(request.method);
    if (!safe && !cameFromHere(request.headers)) return answer(fail(ELSEWHERE));
    const params = textParams(await context.params);
    return answer(
      await guardedRun({
        permission,
        schema,
        submission: async () => {
          const sent = await read(request);
          return sent.ok ? succeed(readSubmission(sent.value)) : sent;
        },
        run: (actor, input: Input) => run(actor, input, { params, request }),
      }),
    );
  };
}

function readInput(request: Request): Promise<Result<unknown>> {
  if (!SAFE_METHODS.includes(request.method)) return readJson(request);
  return Promise.resolve(succeed(Object.fromEntries(new URL(request.url).searchParams)));
}

function textParams(params: RouteParams = {}): Record<string, string> {
  const texts = Object.entries(params).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

function answer(outcome: Result<unknown> | Response): Response {
  const response =
    outcome instanceof Response
      ? outcome
      : Response.json(outcome, { status: outcome.ok ? 200 : STATUS_OF[outcome.error.code] });
  response.headers.set("cache-control", NO_STORE);
  return response;
}

const NOTHING_SENT = Promise.resolve(succeed({}));

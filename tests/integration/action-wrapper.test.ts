import { notFound, redirect } from "next/navigation";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { clinicAction } from "#lib/actions/clinic-action.ts";
import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { ofPage } from "#lib/actions/of-page.ts";
import type { Actor } from "#lib/auth/actor.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { logger } from "#lib/platform/logger.ts";
import { RefusedError } from "#lib/result/refused-error.ts";
import { succeed, type Result } from "#lib/result/result.ts";
import { createClinic, createPerson, signIn } from "#tests/support/clinic.ts";

const request = vi.hoisted(() => ({ token: "", headers: new Headers() }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(request.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (request.token === "" ? undefined : { name, value: request.token }),
    }),
}));

const HERE = { host: "localhost:3000", origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
const TYPED = "Canary Person 1998";
const schema = z.object({ surname: z.string().min(1).max(20), note: z.string().optional() });
type Input = z.output<typeof schema>;
const run = vi.fn<(actor: Actor, input: Input) => Promise<Result<{ id: string }>>>();

async function arriveAs(...roles: readonly Role[]): Promise<Actor> {
  const { actor, token } = await signIn(await createPerson(await createClinic(), roles));
  request.token = token;
  return actor;
}

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

beforeEach(() => {
  request.token = "";
  request.headers = new Headers(HERE);
  run.mockReset().mockImplementation(() => Promise.resolve(succeed({ id: "1" })));
});

describe("an action", () => {
  const action = clinicAction(schema, "consultation.sign", run);

  it("runs for a person who may, with the checked input and no echo", async () => {
    const actor = await arriveAs("dermatologist");
    expect(await action(undefined, form({ surname: "Roe", clinicId: actor.clinicId }))).toEqual(
      succeed({ id: "1" }),
    );
    expect(run).toHaveBeenCalledWith(expect.objectContaining({ personId: actor.personId }), {
      surname: "Roe",
    });
  });

  it("takes a plain object as well", async () => {
    await arriveAs("dermatologist");
    expect(await action(null, { surname: "Roe" })).toEqual(succeed({ id: "1" }));
  });

  it("runs for nobody without a session, and gives back what was typed", async () => {
    expect(await action(undefined, form({ surname: TYPED }))).toMatchObject({
      ok: false,
      error: { code: "unauthenticated" },
      values: { surname: TYPED },
    });
    expect(run).not.toHaveBeenCalled();
  });

  it.each(["practitioner", "reception", "administrator"] as const)("is refused to %s", async (role) => {
    await arriveAs(role);
    expect(await action(undefined, form({ surname: "Roe" }))).toMatchObject({ error: { code: "forbidden" } });
    expect(run).not.toHaveBeenCalled();
  });

  it("refuses a form that was made in another clinic", async () => {
    await arriveAs("dermatologist");
    const elsewhere = await createClinic();
    for (const sent of [form({ surname: TYPED, clinicId: elsewhere.id }), { surname: TYPED, clinicId: "" }]) {
      expect(await action(undefined, sent)).toMatchObject({ ok: false, error: { code: "conflict" } });
    }
    expect(run).not.toHaveBeenCalled();
  });

  it("tells the use case which patient's page it came from: bound by the page, or named by what was sent", async () => {
    await arriveAs("dermatologist");
    const pageOf = () => run.mock.lastCall?.[0].page;
    await ofPage("p1", action)(null, form({ surname: "Roe" }));
    expect(pageOf()).toEqual({ patientId: "p1" });
    await ofPage("p1", action)(null, { surname: "Roe", pagePatientId: "p2" });
    expect(pageOf()).toEqual({ patientId: "p1" });
    await action(null, form({ surname: "Roe", pagePatientId: "p2" }));
    expect(pageOf()).toEqual({ patientId: "p2" });
    await action(null, { surname: "Roe" });
    expect(pageOf()).toEqual({ patientId: null });
  });

  it("puts a sentence at each field that is wrong, and keeps everything typed", async () => {
    await arriveAs("dermatologist");
    const answer = await action(undefined, form({ surname: "", note: TYPED }));
    expect(answer).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { surname: "Fill this in." } },
      values: { surname: "", note: TYPED },
    });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    { surname: "Roe", roles: "administrator" },
    { surname: "Roe", personId: "x" },
    { surname: "Roe", __proto__x: "1" },
  ])("refuses fields that nobody asked for: %j", async (fields) => {
    await arriveAs("dermatologist");
    expect(await action(undefined, form({ ...fields }))).toMatchObject({ error: { code: "invalid" } });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 7, "text", [], [[]], new Map(), { surname: { $ne: "" } }, { surname: ["a"] }])(
    "refuses %j without falling over",
    async (sent) => {
      await arriveAs("dermatologist");
      expect(await action(undefined, sent)).toMatchObject({ error: { code: "invalid" } });
    },
  );

  it("answers what the use case refuses, thrown or returned", async () => {
    await arriveAs("dermatologist");
    const refusal = { code: "conflict", message: "Somebody saved first." } as const;
    run.mockResolvedValueOnce({ ok: false, error: refusal });
    expect(await action(undefined, form({ surname: "Roe" }))).toMatchObject({ error: refusal });
    run.mockRejectedValueOnce(new RefusedError(refusal));
    expect(await action(undefined, form({ surname: "Roe" }))).toMatchObject({ error: refusal });
  });

  it("turns a surprise into a reference, and neither the answer nor the log repeats it", async () => {
    const actor = await arriveAs("dermatologist");
    const log = vi.spyOn(logger, "error").mockImplementation(() => undefined);
    run.mockRejectedValueOnce(new Error(`duplicate key value: ${TYPED}`));
    const answer = await action(undefined, form({ surname: "Roe", note: TYPED }));
    expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
    const error = answer.ok ? undefined : answer.error;
    expect(JSON.stringify(error)).not.toContain("Canary");
    expect(error?.reference).toMatch(/^[0-9a-f-]{36}$/);
    const [fields, message] = log.mock.calls[0] ?? [];
    expect(fields).toMatchObject({ reference: error?.reference, permission: "consultation.sign" });
    expect(message).not.toContain("Canary");
    expect(JSON.stringify(fields)).not.toContain(actor.capability);
  });

  it.each([
    { host: "localhost:3000" },
    { ...HERE, origin: "null" },
    { ...HERE, origin: "http://evil.example" },
    { ...HERE, origin: "http://evil.example", "x-forwarded-host": "evil.example" },
    { ...HERE, "sec-fetch-site": "cross-site" },
    { ...HERE, host: "evil.example", origin: "http://evil.example" },
  ])("runs for no page but ours: %j", async (headers) => {
    await arriveAs("dermatologist");
    request.headers = new Headers(headers);
    expect(await action(undefined, form({ surname: TYPED }))).toMatchObject({
      error: { code: "forbidden" },
      values: { surname: TYPED },
    });
    expect(run).not.toHaveBeenCalled();
  });

  it("lets Next's redirects and not-founds pass", async () => {
    await arriveAs("dermatologist");
    run.mockImplementationOnce(() => redirect("/patients"));
    await expect(action(undefined, form({ surname: "Roe" }))).rejects.toThrow("NEXT_REDIRECT");
    run.mockImplementationOnce(() => notFound());
    await expect(action(undefined, form({ surname: "Roe" }))).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

describe("a route", () => {
  const route = clinicRoute("patient.register", schema, (actor, input) => run(actor, input));
  const context = { params: Promise.resolve({}) };

  function post(body: string, headers: Readonly<Record<string, string>> = {}): Request {
    const sent = new Headers({ ...HERE, "content-type": "application/json", ...headers });
    for (const [name, value] of Object.entries(headers)) if (value === "") sent.delete(name);
    return new Request("http://localhost:3000/api/x", { method: "POST", headers: sent, body });
  }

  it("answers with the result, and lets nothing be kept", async () => {
    await arriveAs("reception");
    const response = await route(post(JSON.stringify({ surname: "Roe" })), context);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store, private");
    expect(await response.json()).toEqual({ ok: true, value: { id: "1" } });
  });

  it("answers 401 without a session, 403 without the role, 409 for another clinic, 422 for a bad field", async () => {
    const good = JSON.stringify({ surname: "Roe" });
    expect((await route(post(good), context)).status).toBe(401);
    await arriveAs("reception");
    const signing = clinicRoute("consultation.sign", schema, (actor, input) => run(actor, input));
    expect((await signing(post(good), context)).status).toBe(403);
    expect((await route(post(JSON.stringify({ surname: "Roe", clinicId: "x" })), context)).status).toBe(409);
    const invalid = await route(post(JSON.stringify({ surname: "" })), context);
    expect(invalid.status).toBe(422);
    expect(await invalid.json()).toMatchObject({ error: { fields: { surname: "Fill this in." } } });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: "", "sec-fetch-site": "" },
    { "sec-fetch-site": "cross-site" },
    { host: "evil.example", origin: "http://evil.example" },
    { host: "evil.example", "x-forwarded-host": "localhost:3000" },
  ])("refuses a change that does not come from a page of this clinic: %j", async (headers) => {
    await arriveAs("dermatologist");
    const response = await route(post(JSON.stringify({ surname: "Roe" }), { ...headers }), context);
    expect(response.status).toBe(403);
    expect(run).not.toHaveBeenCalled();
  });

  it.each(["", "{", "[1,2", '{"surname": "Roe"', "\ufeff"])("refuses the body %j", async (body) => {
    await arriveAs("dermatologist");
    expect((await route(post(body), context)).status).toBe(422);
  });

  it("refuses a body that was cut short or is too large", async () => {
    await arriveAs("dermatologist");
    const body = JSON.stringify({ surname: "Roe" });
    expect((await route(post(body, { "content-length": "999" }), context)).status).toBe(422);
    expect((await route(post(JSON.stringify({ surname: "x".repeat(1_100_000) })), context)).status).toBe(413);
    expect(run).not.toHaveBeenCalled();
  });

  it("reads the query of a GET, without asking where it comes from", async () => {
    await arriveAs("reception");
    const asked = new Request("http://localhost:3000/api/x?surname=Roe", { headers: { host: HERE.host } });
    expect((await route(asked, context)).status).toBe(200);
    expect(run).toHaveBeenCalledWith(expect.anything(), { surname: "Roe" });
  });

  it("may answer with a file, which is not kept either, and knows its address", async () => {
    await arriveAs("reception");
    const file = clinicRoute("handout.print", null, (_actor, _input, { params }) =>
      Promise.resolve(new Response(params["handoutId"], { headers: { "content-type": "application/pdf" } })),
    );
    const asked = new Request("http://localhost:3000/api/x", { headers: { host: HERE.host } });
    const response = await file(asked, { params: Promise.resolve({ handoutId: "h1" }) });
    expect(await response.text()).toBe("h1");
    expect(response.headers.get("cache-control")).toBe("no-store, private");
  });
});

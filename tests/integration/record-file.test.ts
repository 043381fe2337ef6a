import { describe, expect, it, vi } from "vitest";
import { GET } from "#app/api/patients/[patientId]/consultations/[consultationId]/pdf/route.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { createClinic, createPerson, signIn } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { createPatient } from "#tests/support/record.ts";
import { createVisit } from "#tests/support/signed-visit.ts";

const request = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers({ host: "localhost:3000" })),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (request.token === "" ? undefined : { name, value: request.token }),
    }),
}));

const open = (patientId: string, consultationId: string, query = ""): Promise<Response> =>
  GET(new Request(`http://localhost:3000/api/x${query}`, { headers: { host: "localhost:3000" } }), {
    params: Promise.resolve({ patientId, consultationId }),
  });

async function arrive(clinic: Awaited<ReturnType<typeof createClinic>>, ...roles: readonly Role[]) {
  const { actor, token } = await signIn(await createPerson(clinic, roles));
  request.token = token;
  return actor;
}

describe("the file of a signed record", () => {
  it("is a PDF that is kept nowhere, named after nobody, and told to the audit trail with its digest", async () => {
    const doctor = await arrive(await createClinic(), "dermatologist");
    const { patientId, consultationId } = await createVisit(doctor);
    const response = await open(patientId, consultationId, "?download=1");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("no-store, private");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="consultation.pdf"');
    const { taggedWords, pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    const events = await asOwner<{ action: string; detail: { sha256: string } }>(
      "select action, detail from audit_event where entity_id = $1 and detail ->> 'kind' = 'exported'",
      [consultationId],
    );
    expect(events).toMatchObject([{ action: "read", detail: { as: "pdf" } }]);
    expect(taggedWords.join("")).toContain(`sha256:${events[0]?.detail.sha256 ?? "none"}`);
    expect(pages[0]?.artifactWords.join(" ")).toContain(`Printed by ${doctor.displayName}`);
  });

  it("changes its digest with an addendum, and with nothing else", async () => {
    const doctor = await arrive(await createClinic(), "dermatologist");
    const { patientId, consultationId } = await createVisit(doctor);
    const digests = async () => {
      await open(patientId, consultationId);
      const rows = await asOwner<{ sha: string }>(
        "select detail ->> 'sha256' as sha from audit_event where entity_id = $1 and detail ? 'sha256'",
        [consultationId],
      );
      return new Set(rows.map(({ sha }) => sha)).size;
    };
    expect(await digests()).toBe(1);
    expect(await digests()).toBe(1);
    const added = { consultationId, reason: "late-result", body: "Ferritin was low." } as const;
    expect(await addConsultationAddendum(doctor, added)).toMatchObject({ ok: true });
    expect(await digests()).toBe(2);
  });

  it("is no file for reception, another clinic, another patient's address, a draft, or nobody", async () => {
    const clinic = await createClinic();
    const doctor = await arrive(clinic, "dermatologist");
    const { patientId, consultationId } = await createVisit(doctor);
    const draft = await createVisit(doctor, { sign: false });
    const other = await createPatient(doctor);
    const statusOf = async (patient: string, consultation: string) =>
      (await open(patient, consultation)).status;
    expect(await statusOf(other, consultationId)).toBe(404);
    expect(await statusOf(patientId, newId())).toBe(404);
    expect(await statusOf(patientId, "nonsense")).toBe(404);
    expect(await statusOf(draft.patientId, draft.consultationId)).toBe(409);
    await arrive(clinic, "reception");
    expect(await statusOf(patientId, consultationId)).toBe(403);
    await arrive(await createClinic(), "dermatologist");
    expect(await statusOf(patientId, consultationId)).toBe(404);
    request.token = "";
    expect(await statusOf(patientId, consultationId)).toBe(401);
  });
});

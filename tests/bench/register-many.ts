import { closePrismaClient } from "#lib/data/prisma-client.ts";
import { registerPatientSchema } from "#lib/schemas/patient.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { openJob } from "./open-job.ts";

const FAMILIES = [
  "Archer",
  "Bello",
  "Castro",
  "Dubois",
  "Eriksen",
  "Farouk",
  "Goldberg",
  "Hussain",
  "Ito",
  "Jensen",
];
const GIVEN = ["Ada", "Bruno", "Clara", "David", "Esi", "Farah", "Goran", "Hana", "Ivan", "Jun"];

/** Registers invented patients in a clinic through the use case; prints nothing. */
export async function registerMany(ownerUrl: string, clinicId: string, many: number): Promise<void> {
  const actor = await openJob(ownerUrl, clinicId, "reception");
  for (let index = 0; index < many; index += 1) {
    const input = registerPatientSchema.parse({
      familyName: `${FAMILIES[index % 10] ?? ""}son`,
      givenNames: `${GIVEN[Math.floor(index / 10) % 10] ?? ""} ${String.fromCodePoint(65 + (index % 26))}`,
      born: `${String(1960 + (index % 45))}-0${String(1 + (index % 9))}-${String(10 + (index % 18))}`,
      sex: index % 2 === 0 ? "female" : "male",
      confirmDuplicate: true,
    });
    const registered = await registerPatient(actor, input);
    if (!registered.ok) throw new Error(registered.error.message);
  }
  await closePrismaClient();
}

import { PrismaPg } from "@prisma/adapter-pg";
import { connection } from "next/server";
import { PrismaClient } from "#lib/data/generated/client.ts";
import { listPatients } from "#lib/data/patient-list.ts";

const adapter = new PrismaPg({ connectionString: process.env["BARE_DATABASE_URL"], max: 10 });
const db = new PrismaClient({ adapter });
const actor = { clinicId: process.env["BARE_CLINIC"], roles: ["dermatologist"] };

/** The product's query for the first fifty patients, asked without session, policies, transaction or audit. */
export default async function BareRowsPage() {
  await connection();
  const today = new Date().toISOString().slice(0, 10);
  const { rows, total } = await listPatients(
    { db, actor, today },
    {
      search: "",
      sort: "name",
      descending: false,
      fitzpatrick: [],
      diagnoses: [],
      planStates: [],
      overdueOnly: false,
      page: 1,
      pageSize: 50,
    },
  );
  return (
    <main>
      <h1>Patients</h1>
      <p>{total} patients</p>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/patients/${row.id}`}>
                  {row.familyName}, {row.givenNames}
                </a>
              </th>
              <td>{row.born}</td>
              <td>{row.sex}</td>
              <td>{row.nhsNumber}</td>
              <td>{row.clinicNumber}</td>
              <td>{row.fitzpatrick}</td>
              <td>{row.diagnoses.join(", ")}</td>
              <td>{row.planState}</td>
              <td>{row.nextDue}</td>
              <td>{row.lastSeen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

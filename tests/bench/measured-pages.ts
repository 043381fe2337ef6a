import type { BenchGround } from "./bench-ground.ts";

/** A page that is measured: its address, and the JavaScript it may load over a bare page, in kB of 1000 bytes. */
export type MeasuredPage = {
  readonly name: string;
  readonly path: string;
  readonly scriptBudgetKb: number;
  /** Most statements, where quality gives a bar. */
  readonly mostStatements?: number;
  readonly signedIn: boolean;
};

async function idOf(ground: BenchGround, sql: string): Promise<Record<string, string>> {
  const [row] = await ground.ask(sql.replaceAll("$clinic", `'${ground.clinicId}'`));
  if (row === undefined) throw new Error(`The demonstration has no such record: ${sql}`);
  return row;
}

/** The pages of the main journey, each with a record of the demonstration that fills it. */
export async function measuredPages(ground: BenchGround): Promise<readonly MeasuredPage[]> {
  const chart = await idOf(
    ground,
    `select patient_id as patient from consultation where clinic_id = $clinic
      group by 1 order by count(*) desc, 1 limit 1`,
  );
  const draft = await idOf(
    ground,
    `select patient_id as patient, id from consultation
      where clinic_id = $clinic and state = 'draft' order by occurred_on desc limit 1`,
  );
  const plan = await idOf(
    ground,
    "select patient_id as patient, id from plan where clinic_id = $clinic and state = 'draft' limit 1",
  );
  const session = await idOf(
    ground,
    `select s.patient_id as patient, s.id from treatment_session s
       join plan p on p.clinic_id = s.clinic_id and p.id = s.plan_id and p.state = 'active'
      where s.clinic_id = $clinic and s.state = 'planned' and s.kind = 'treatment' order by s.due_on limit 1`,
  );
  const handout = await idOf(
    ground,
    "select patient_id as patient, id from handout where clinic_id = $clinic and state = 'draft' limit 1",
  );
  const under = (record: Record<string, string>, rest = "") => `/patients/${record["patient"] ?? ""}${rest}`;
  const within = (part: string, record: Record<string, string>) =>
    under(record, `/${part}/${record["id"] ?? ""}`);
  return [
    { name: "Sign-in", path: "/sign-in", scriptBudgetKb: 15, signedIn: false },
    { name: "Today", path: "/", scriptBudgetKb: 45, signedIn: true },
    { name: "Patients", path: "/patients", scriptBudgetKb: 45, signedIn: true },
    { name: "Plans", path: "/plans", scriptBudgetKb: 45, signedIn: true },
    { name: "Chart", path: under(chart), scriptBudgetKb: 55, mostStatements: 10, signedIn: true },
    { name: "Consultation", path: within("consultations", draft), scriptBudgetKb: 125, signedIn: true },
    { name: "Plan", path: within("plans", plan), scriptBudgetKb: 125, signedIn: true },
    { name: "Session", path: within("sessions", session), scriptBudgetKb: 125, signedIn: true },
    { name: "Handout", path: within("handouts", handout), scriptBudgetKb: 15, signedIn: true },
  ];
}

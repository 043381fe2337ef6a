import { randomInt } from "node:crypto";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { createVisit } from "../support/signed-visit.ts";
import { openDraftClient, type DraftClient } from "./draft-client.ts";
import type { Fault, FaultRow } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { readDraft } from "./open-draft.ts";

type Visit = { readonly patientId: string; readonly consultationId: string };
type Kind = "edit" | "sign" | "discard";
type Race = { readonly winners: number; readonly faults: readonly string[] };

const RACES = { short: { edit: 12, sign: 4, discard: 4 }, full: { edit: 300, sign: 100, discard: 100 } };
const MOST_EDITORS = 8;

/** A part of the draft that an editor changes; each pair of them meets. */
const FIELDS: readonly ((draft: ConsultationDraft, text: string) => ConsultationDraft)[] = [
  (draft, text) => ({ ...draft, notes: text }),
  (draft, text) => ({ ...draft, history: { ...draft.history, words: text } }),
  (draft, text) => ({ ...draft, skin: { ...draft.skin, words: text } }),
  (draft, text) => ({ ...draft, safety: { ...draft.safety, words: text } }),
  (draft, text) => ({ ...draft, impression: { ...draft.impression, words: text } }),
  (draft, text) => ({ ...draft, shorthand: text }),
];

/** Sends a save; the positive control insists, and sends again over whatever is on record. */
type Save = (client: DraftClient, visit: Visit, draft: ConsultationDraft) => Promise<Result<unknown>>;

const once =
  (version: number): Save =>
  (client, { consultationId, patientId }, draft) =>
    client.save({ consultationId, pagePatientId: patientId, version, draft, idempotencyKey: newId() });

const insisting =
  (ground: FaultGround): Save =>
  async (client, visit, draft) => {
    for (let tried = 0; tried < 50; tried += 1) {
      const { version } = await readDraft(ground, visit.consultationId);
      const answer = await once(version)(client, visit, draft);
      if (answer.ok) return answer;
    }
    throw new Error("Insisting did not help.");
  };

/** The other text that a refusal shows, as far as the draft is still open. */
function shownDraft(answer: Result<unknown>): unknown {
  if (answer.ok || typeof answer.error.details !== "object" || answer.error.details === null) return null;
  return "draft" in answer.error.details ? answer.error.details.draft : null;
}

async function runRace(
  ground: FaultGround,
  clients: readonly DraftClient[],
  { kind, visit, round, save }: { kind: Kind; visit: Visit; round: number; save?: Save },
): Promise<Race> {
  const { consultationId } = visit;
  const before = await readDraft(ground, consultationId);
  const { version } = before;
  const send = save ?? once(version);
  const many = randomInt(2, MOST_EDITORS + 1) - (kind === "edit" ? 0 : 1);
  // No two races write the same: what the control left on the draft is no loser's text.
  const race = newId();
  const texts = Array.from({ length: many }, (_, editor) => `Race ${race}, editor ${String(editor)}`);
  const drafts = texts.map((text, editor) => {
    const change = FIELDS[(round + editor * (1 + (round % 5))) % FIELDS.length];
    return change === undefined ? before.draft : change(before.draft, text);
  });
  const named = { consultationId, version };
  const closing =
    kind === "edit" ? null : (kind === "sign" ? signConsultation : discardConsultation)(ground.actor, named);
  const answers = await Promise.all(
    drafts.map((draft, editor) => {
      const client = clients[editor % clients.length];
      if (client === undefined) throw new Error("Nobody is signed in.");
      return send(client, visit, draft);
    }),
  );
  const closed = await closing;
  const after = await readDraft(ground, consultationId);
  const winning = answers.flatMap((answer, editor) => (answer.ok ? [editor] : []));
  const winners = winning.length + (closed?.ok === true ? 1 : 0);
  const faults: string[] = [];
  if (winners !== 1) faults.push(`${String(winners)} winners`);
  const kept = JSON.stringify(after.draft);
  const [winner] = winning;
  if (winner !== undefined && !kept.includes(texts[winner] ?? "?"))
    faults.push("the winner's text is not on record");
  for (const [editor, answer] of answers.entries()) {
    if (answer.ok) continue;
    if (answer.error.code !== "conflict") faults.push(`refused as ${answer.error.code}`);
    if (kept.includes(`"${texts[editor] ?? "?"}"`)) faults.push("a loser's text is on record");
    // Whoever loses to another editor is shown the other text; their own is still in their page.
    const other = JSON.stringify(shownDraft(answer));
    if (winner !== undefined && !other.includes(texts[winner] ?? "?"))
      faults.push("the loser was not shown the other text");
  }
  const states = { edit: "draft", sign: "signed", discard: "discarded" };
  const expected = closed?.ok === true ? states[kind] : "draft";
  if (after.state !== expected) faults.push(`the consultation is ${after.state}`);
  if (closed?.ok === true && kept !== JSON.stringify(before.draft))
    faults.push("a closed record was changed");
  return { winners, faults };
}

function rowOf(kind: Kind, races: readonly Race[], control: string, found: boolean): FaultRow {
  const names = {
    edit: "editors alone",
    sign: "editors against signing",
    discard: "editors against discarding",
  };
  const wrong = races.filter(({ faults }) => faults.length > 0);
  const first = wrong[0]?.faults.join("; ");
  return {
    name: `Two to eight at once, ${names[kind]}`,
    times: races.length,
    result: `${String(races.length - wrong.length)} with one winner whose text is on record${first === undefined ? "" : `; first fault: ${first}`}`,
    bar: "one winner each; each loser keeps the own text and is shown the other",
    control,
    met: wrong.length === 0 && found,
  };
}

/** F10: several people change one draft at the same moment, while it may be signed or discarded. */
export const twoClinicians: Fault = {
  name: "two-clinicians",
  title: "F10 Several clinicians on one draft",
  run: async (ground, size) => {
    const clients = await Promise.all(
      ["derm@example.com", "nurse@example.com"].map((email) => openDraftClient(ground.address, email)),
    );
    const rows: FaultRow[] = [];
    const shared = await createVisit(ground.actor, { sign: false });
    const controls: Race[] = [];
    for (let round = 0; round < 3; round += 1) {
      const race = { kind: "edit", visit: shared, round, save: insisting(ground) } as const;
      controls.push(await runRace(ground, clients, race));
    }
    const found = controls.every(({ faults }) => faults.length > 0);
    const control = `editors who overwrite each other: found in ${String(controls.filter(({ faults }) => faults.length > 0).length)} of 3 races`;
    for (const kind of ["edit", "sign", "discard"] as const) {
      const races: Race[] = [];
      for (let round = 0; round < RACES[size][kind]; round += 1) {
        const visit = kind === "edit" ? shared : await createVisit(ground.actor, { sign: false });
        races.push(await runRace(ground, clients, { kind, visit, round }));
      }
      rows.push(rowOf(kind, races, control, found));
    }
    return rows;
  },
};

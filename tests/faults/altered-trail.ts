import path from "node:path";
import pg from "pg";
import { findTrailFaults, publishHeads, readPublishedHeads } from "../../scripts/database/audit-heads.ts";
import type { Fault } from "./fault.ts";
import { seededChance, type Chance } from "./seeded-chance.ts";

const SIZES = { short: { edits: 5, deletes: 5, tails: 2 }, full: { edits: 50, deletes: 50, tails: 20 } };

/** Columns of an event, each with another value than the one that stands there. */
const EDITS = [
  "action = case action when 'read' then 'update' else 'read' end",
  "entity = entity || 's'",
  "entity_id = gen_random_uuid()",
  "patient_id = gen_random_uuid()",
  "person_id = gen_random_uuid()",
  "session_id = gen_random_uuid()",
  "roles = roles || 'reception'::text",
  "changed_fields = changed_fields || 'familyName'::text",
  "detail = coalesce(detail, '{}'::jsonb) || '{\"by\":\"nobody\"}'::jsonb",
  "recorded_at = recorded_at + interval '1 microsecond'",
  "at_micros = at_micros + 1",
];

type Trail = { readonly clinicId: string; readonly events: number };
type Alteration = (owner: pg.Client, trail: Trail, chance: Chance) => Promise<void>;

/** Makes the chain whole again from an event on, head and all, as one would who knows how it is built. */
async function chainAnew(owner: pg.Client, { clinicId }: Trail): Promise<void> {
  await owner.query(`do $$
    declare e audit_event; before audit_event; n bigint := 0;
    begin
      before.hash := decode(repeat('00', 32), 'hex');
      for e in select * from audit_event where clinic_id = '${clinicId}' order by sequence loop
        update audit_event set sequence = n + 1, previous_hash = before.hash
         where clinic_id = e.clinic_id and sequence = e.sequence returning * into e;
        update audit_event a set hash = audit_hash(a) where clinic_id = e.clinic_id and sequence = e.sequence
         returning * into before;
        n := n + 1;
      end loop;
      update audit_head set sequence = n, hash = before.hash where clinic_id = '${clinicId}';
    end $$`);
}

const edit: Alteration = async (owner, { clinicId, events }, chance) => {
  const which = [clinicId, 1 + chance.below(events)];
  await owner.query(
    `update audit_event set ${chance.pick(EDITS)} where clinic_id = $1 and sequence = $2`,
    which,
  );
  // Every other one covers its traces: its own hash, as far as whoever knows only one row can.
  if (chance.below(2) === 0) {
    await owner.query(
      "update audit_event e set hash = audit_hash(e) where clinic_id = $1 and sequence = $2",
      which,
    );
  }
};

const remove: Alteration = async (owner, trail, chance) => {
  const which = [trail.clinicId, 1 + chance.below(trail.events)];
  await owner.query("delete from audit_event where clinic_id = $1 and sequence = $2", which);
  // Some close the gap and make all that follows anew.
  if (chance.below(10) === 0) await chainAnew(owner, trail);
};

/** Cuts the newest events off and moves the head back to what is left: within itself that trail is whole. */
const cutTail: Alteration = async (owner, { clinicId, events }, chance) => {
  const kept = events - 1 - chance.below(Math.min(20, events - 1));
  await owner.query("delete from audit_event where clinic_id = $1 and sequence > $2", [clinicId, kept]);
  await owner.query(
    `update audit_head h set sequence = e.sequence, hash = e.hash from audit_event e
      where h.clinic_id = $1 and e.clinic_id = $1 and e.sequence = $2`,
    [clinicId, kept],
  );
};

/** What somebody could do to the audit trail who has the whole database in hand, and whether it is found. */
export const alteredTrail: Fault = {
  name: "altered-trail",
  title: "An altered audit trail",
  run: async (ground, size) => {
    const owner = new pg.Client({ connectionString: ground.ownerUrl });
    await owner.connect();
    try {
      const file = path.join(ground.folder, "heads-of-the-trail.jsonl");
      await publishHeads(owner, file);
      const published = readPublishedHeads(file);
      const trails = published
        .map(({ clinicId, sequence }) => ({ clinicId, events: Number(sequence) }))
        .filter(({ events }) => events > 1);
      const untouched = await findTrailFaults(owner, published);
      const chance = seededChance(120);
      /** Alters in a transaction that is taken back. @returns how many were found with the heads, and without */
      const plant = async (alter: Alteration, times: number) => {
        let found = 0;
        let foundAlone = 0;
        for (let time = 0; time < times; time += 1) {
          await owner.query("begin");
          try {
            for (const table of ["audit_event", "audit_head"]) {
              await owner.query(`alter table ${table} disable trigger user`);
            }
            await alter(owner, chance.pick(trails), chance);
            if ((await findTrailFaults(owner, published)).length > 0) found += 1;
            if ((await findTrailFaults(owner, [])).length > 0) foundAlone += 1;
          } finally {
            await owner.query("rollback");
          }
        }
        return { found, foundAlone };
      };
      const { edits, deletes, tails } = SIZES[size];
      const edited = await plant(edit, edits);
      const deleted = await plant(remove, deletes);
      const cut = await plant(cutTail, tails);
      const after = await findTrailFaults(owner, published);
      const planted = edits + deletes + tails;
      const found = edited.found + deleted.found + cut.found;
      return [
        {
          name: `${String(edits)} events edited, ${String(deletes)} deleted, ${String(tails)} ends cut off with their head`,
          times: planted,
          result: `${String(found)} of ${String(planted)} found (${String(edited.found)}, ${String(deleted.found)}, ${String(cut.found)})`,
          bar: `${String(planted)} of ${String(planted)}`,
          control: `untouched before and after: ${String(untouched.length)} and ${String(after.length)} faults; cut ends without the heads written down: ${String(cut.foundAlone)} of ${String(tails)} found`,
          met: found === planted && untouched.length + after.length === 0 && cut.foundAlone === 0,
        },
      ];
    } finally {
      await owner.end();
    }
  },
};

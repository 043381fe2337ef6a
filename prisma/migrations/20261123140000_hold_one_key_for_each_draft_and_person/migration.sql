-- A draft has one key for each person, whichever page or device they open it on; the row names the pages that may hold
-- text under it, and goes with the last of them. Of several keys the newest stays, named after itself until the draft
-- is closed.
DELETE FROM draft_key older USING draft_key newer
 WHERE older.clinic_id = newer.clinic_id AND older.consultation_id = newer.consultation_id
   AND older.created_by = newer.created_by AND (older.created_at, older.id) < (newer.created_at, newer.id);

ALTER TABLE draft_key ADD COLUMN pages uuid[] NOT NULL DEFAULT '{}';
DROP TRIGGER kept ON draft_key;
UPDATE draft_key SET pages = ARRAY[id];
ALTER TABLE draft_key ALTER COLUMN pages DROP DEFAULT;
ALTER TABLE draft_key ADD CHECK (cardinality(pages) > 0);
DROP INDEX "draft_key_clinic_id_consultation_id_created_by_idx";
CREATE UNIQUE INDEX "draft_key_clinic_id_consultation_id_created_by_key"
  ON "draft_key"("clinic_id", "consultation_id", "created_by");

-- Pages come and go; the key itself is never changed.
CREATE TRIGGER kept BEFORE UPDATE OF clinic_id, id, patient_id, consultation_id, secret, created_at, created_by
  ON draft_key FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT UPDATE (pages) ON draft_key TO app;

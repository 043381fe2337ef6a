-- Reception moves visits and cannot read the plan, so a visit itself says how far from others it stays: days and steps,
-- no clinical word. Visits made before this carry none, and are held by their window alone.
ALTER TABLE "treatment_session" ADD COLUMN "keeps" JSONB;

-- A step may be the clinician's own, with a name that the catalogue does not have: then no rule has checked it, which the
-- row says instead of a verdict. A step may be done on a part of the skin only.
ALTER TABLE "plan_step" ADD COLUMN "own_name" TEXT, ADD COLUMN "area" JSONB;
ALTER TABLE plan_step DROP CONSTRAINT plan_step_verdict_check;
ALTER TABLE plan_step
  ADD CONSTRAINT plan_step_verdict_check CHECK (verdict IN ('ok', 'caution', 'override', 'unchecked')),
  ADD CONSTRAINT plan_step_own_check CHECK (
    (verdict = 'unchecked') = (own_name IS NOT NULL) AND (own_name IS NULL OR btrim(own_name) <> '')
  );

-- Reception moves visits across the versions of a plan and may not read their steps: a visit names the line of its step,
-- an id without a clinical word that stays the same in every version. Visits from before are named by their step.
ALTER TABLE "treatment_session" ADD COLUMN "line_id" UUID;

-- More paper than the handout comes from the same machinery: what was issued before was all handouts. A consent form is made
-- for one step, named by its line, which stays the same in every version of the plan.
ALTER TABLE "handout" ADD COLUMN "paper" TEXT NOT NULL DEFAULT 'handout';
ALTER TABLE "handout" ADD COLUMN "subject" UUID;
ALTER TABLE handout
  ADD CHECK (paper IN ('handout', 'consent-form', 'session-card', 'gp-letter', 'plan-summary')),
  ADD CHECK ((paper = 'consent-form') = (subject IS NOT NULL));

-- What a paper is never changes, also while it is a draft.
CREATE TRIGGER one_paper BEFORE UPDATE OF paper, subject ON handout FOR EACH ROW
  WHEN (OLD.paper <> NEW.paper OR OLD.subject IS DISTINCT FROM NEW.subject)
  EXECUTE FUNCTION refuse_change();

-- Papers between clinicians are closed to reception, whatever the code above forgets: their bytes are clinical text.
CREATE POLICY clinicians_only_papers ON handout_file AS RESTRICTIVE TO app
  USING ((SELECT app_has_role(ARRAY['dermatologist', 'practitioner']))
    OR EXISTS (SELECT FROM handout h
                WHERE h.clinic_id = handout_file.clinic_id AND h.id = handout_file.handout_id
                  AND h.paper IN ('handout', 'consent-form', 'session-card')));

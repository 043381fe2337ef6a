-- Why something was added to a signed record. Rows from before have no reason, and are told so.
ALTER TABLE "consultation_addendum" ADD COLUMN "reason" TEXT, ADD COLUMN "reason_words" TEXT;
ALTER TABLE consultation_addendum ADD CHECK (
  (reason IS NULL AND reason_words IS NULL)
  OR (reason IS NOT NULL AND reason IN ('correction', 'late-result', 'patient-called', 'other')
      AND (reason = 'other') = (reason_words IS NOT NULL))
);

-- The digest of what the rules said on the screen from which it was signed, and the day the visit was begun under where
-- its draft was made another day's.
ALTER TABLE "consultation" ADD COLUMN "screen_digest" TEXT, ADD COLUMN "begun_on" DATE;
ALTER TABLE consultation ADD CHECK (screen_digest IS NULL OR state = 'signed');
ALTER TABLE consultation ADD CHECK (begun_on IS NULL OR begun_on < occurred_on);

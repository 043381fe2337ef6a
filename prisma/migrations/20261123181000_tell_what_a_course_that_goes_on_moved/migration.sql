-- A plan that is resumed or amended lays its visits again, and each new date keeps why, as a visit that a person moves does.
ALTER TABLE visit_move DROP CONSTRAINT visit_move_cause_check;
ALTER TABLE visit_move ADD CONSTRAINT visit_move_cause_check
  CHECK (cause IN ('asked', 'follows', 'calendar', 'undone', 'resumed', 'amended'));

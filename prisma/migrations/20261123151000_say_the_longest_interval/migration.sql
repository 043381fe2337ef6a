-- Visits that were planned before a visit said its longest interval take it from their step; those from before it said
-- anything take the least one as well. What is kept from other treatments, and from sun, they go on not to say.
UPDATE treatment_session s
   SET keeps = jsonb_build_object('afterPrevious', greatest(1, floor(p.interval_weeks_min * 7)::int), 'apart', '[]'::jsonb)
         || coalesce(s.keeps, '{}'::jsonb)
         || jsonb_build_object('atMost', greatest(1, floor(p.interval_weeks_min * 7)::int, ceil(p.interval_weeks_max * 7)::int))
  FROM plan_step p
 WHERE p.clinic_id = s.clinic_id AND p.id = s.plan_step_id
   AND p.interval_weeks_min IS NOT NULL AND p.interval_weeks_max IS NOT NULL
   AND s.kind = 'treatment' AND s.number > 1 AND s.state IN ('planned', 'in-progress')
   AND (s.keeps IS NULL OR NOT jsonb_exists(s.keeps, 'atMost'));

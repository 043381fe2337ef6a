-- Tables of the record, as the Prisma schema describes them, and the checks that it cannot say.

-- Nothing made from here on is open to everybody.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- The live session that the transaction's capability names: at most one row, none when the session was ended or is
-- over, its person disabled or the membership suspended. Read afresh by each statement, so that ending one counts at
-- once. After a transaction the setting is '' and not null: both mean none.
CREATE FUNCTION app_session() RETURNS TABLE (session_id uuid, clinic_id uuid, person_id uuid, roles text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT s.id, s.clinic_id, s.person_id, m.roles
      FROM public.sign_in_session s
      JOIN public.membership m ON m.clinic_id = s.clinic_id AND m.person_id = s.person_id
      JOIN public.person p ON p.id = s.person_id
     WHERE s.capability = nullif(current_setting('app.capability', true), '')
       AND s.level = 'full'
       AND s.ended_at IS NULL
       AND s.expires_at > now()
       AND (s.kind = 'job' OR s.seen_at > now() - interval '15 minutes')
       AND m.status = 'active'
       AND p.disabled_at IS NULL;
END $$;

CREATE FUNCTION app_clinic() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT s.clinic_id FROM public.app_session() s $$;

CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT s.person_id FROM public.app_session() s $$;

CREATE FUNCTION app_has_role(p_roles text[]) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT coalesce((SELECT s.roles && p_roles FROM public.app_session() s), false) $$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "installation" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app_person(),

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_policy" (
    "clinic_id" UUID NOT NULL,
    "policies" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app_person(),

    CONSTRAINT "clinic_policy_pkey" PRIMARY KEY ("clinic_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "roles" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID DEFAULT app_person(),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("clinic_id","person_id")
);

-- CreateTable
CREATE TABLE "consultation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "occurred_on" DATE NOT NULL,
    "draft" JSONB NOT NULL DEFAULT '{}',
    "saved_at" TIMESTAMPTZ(6),
    "signed_at" TIMESTAMPTZ(6),
    "signed_by" UUID,
    "discarded_at" TIMESTAMPTZ(6),
    "discarded_by" UUID,
    "engine_version" TEXT,
    "rules_hash" TEXT,
    "engine_input" JSONB,
    "engine_output" JSONB,
    "patient_facts" JSONB,
    "impression" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "consultation_addendum" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "consultation_addendum_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "sites" TEXT[],
    "side" TEXT,
    "colours" TEXT[],
    "surface" TEXT,
    "blanches" TEXT,
    "count" INTEGER,
    "detail" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "score" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "scale" TEXT NOT NULL,
    "value" DECIMAL(9,3) NOT NULL,
    "scored_on" DATE NOT NULL,
    "detail" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "score_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "diagnosis" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "diagnosis" TEXT NOT NULL,
    "likelihood" TEXT,
    "score" DECIMAL(9,6),
    "accepted" BOOLEAN NOT NULL DEFAULT false,
    "findings" INTEGER[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "diagnosis_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "handout" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "language" TEXT NOT NULL,
    "print_size" TEXT NOT NULL,
    "content_version" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(6),
    "issued_by" UUID,
    "superseded_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(6),
    "revoked_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "handout_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "handout_document" (
    "clinic_id" UUID NOT NULL,
    "handout_id" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "handout_document_pkey" PRIMARY KEY ("clinic_id","handout_id")
);

-- CreateTable
CREATE TABLE "handout_file" (
    "clinic_id" UUID NOT NULL,
    "handout_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "handout_file_pkey" PRIMARY KEY ("clinic_id","handout_id")
);

-- CreateTable
CREATE TABLE "handout_print" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "handout_id" UUID NOT NULL,
    "printed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "printed_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "handout_print_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient_facts" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "fitzpatrick" TEXT,
    "fitzpatrick_method" TEXT,
    "monk" SMALLINT,
    "skin_noted_on" DATE,
    "pregnant" BOOLEAN,
    "breastfeeding" BOOLEAN,
    "planning_pregnancy" BOOLEAN,
    "pregnancy_asked_on" DATE,
    "keloid" TEXT,
    "keloid_asked_on" DATE,
    "allergy_status" TEXT NOT NULL DEFAULT 'not-recorded',
    "allergies_asked_on" DATE,
    "conditions_screened_on" DATE,
    "medications_screened_on" DATE,
    "declines" TEXT[],
    "declines_asked_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "patient_facts_pkey" PRIMARY KEY ("clinic_id","patient_id")
);

-- CreateTable
CREATE TABLE "allergy" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "catalogue_id" TEXT,
    "checked_by_clinician" BOOLEAN NOT NULL DEFAULT false,
    "reaction" TEXT,
    "detail" TEXT,
    "ended_at" TIMESTAMPTZ(6),
    "ended_by" UUID,
    "entered_in_error" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "allergy_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "condition" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "catalogue_id" TEXT,
    "checked_by_clinician" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "last_episode_on" DATE,
    "detail" TEXT,
    "ended_at" TIMESTAMPTZ(6),
    "ended_by" UUID,
    "entered_in_error" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "condition_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "medication" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "catalogue_id" TEXT,
    "checked_by_clinician" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "route" TEXT,
    "dose" TEXT,
    "started_on" DATE,
    "stopped_on" DATE,
    "cumulative_dose_mg_per_kg" DECIMAL(7,2),
    "detail" TEXT,
    "ended_at" TIMESTAMPTZ(6),
    "ended_by" UUID,
    "entered_in_error" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "medication_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_names" TEXT,
    "preferred_name" TEXT,
    "title" TEXT,
    "born_on" DATE,
    "sex" TEXT,
    "gender" TEXT,
    "nhs_number" TEXT,
    "clinic_number" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "print_size" TEXT NOT NULL DEFAULT 'normal',
    "gp_name" TEXT,
    "guardian_name" TEXT,
    "guardian_relation" TEXT,
    "deceased_on" DATE,
    "merged_into_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "patient_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient_search_token" (
    "clinic_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,

    CONSTRAINT "patient_search_token_pkey" PRIMARY KEY ("clinic_id","token","patient_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "hold_reason_code" TEXT,
    "review_due_on" DATE,
    "accepted_at" TIMESTAMPTZ(6),
    "accepted_by" UUID,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_draft" (
    "clinic_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_draft_pkey" PRIMARY KEY ("clinic_id","plan_id")
);

-- CreateTable
CREATE TABLE "plan_change" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_change_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "evaluation" JSONB NOT NULL,
    "engine_version" TEXT NOT NULL,
    "rules_hash" TEXT NOT NULL,
    "reason" TEXT,
    "accepted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_step" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "treatment" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "diagnoses" TEXT[],
    "sessions" SMALLINT,
    "interval_weeks_min" DECIMAL(5,2),
    "interval_weeks_max" DECIMAL(5,2),
    "start_week" DECIMAL(5,2),
    "evidence" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "override_reason" TEXT,
    "overridden_by" UUID,

    CONSTRAINT "plan_step_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "token_hash" BYTEA,
    "capability" TEXT NOT NULL,
    "user_agent_hash" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "address" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("clinic_id","person_id","key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "clinic_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "at_micros" BIGINT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "person_id" UUID,
    "session_id" UUID,
    "roles" TEXT[],
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "patient_id" UUID,
    "changed_fields" TEXT[],
    "detail" JSONB,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("clinic_id","sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "clinic_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("clinic_id")
);

-- CreateTable
CREATE TABLE "treatment_session" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "plan_step_id" UUID,
    "kind" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "of" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "due_on" DATE NOT NULL,
    "window_from" DATE NOT NULL,
    "window_to" DATE NOT NULL,
    "appointment_at" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6),
    "performed_on" DATE,
    "performed_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "treatment_session_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "treatment_record" (
    "clinic_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "treatment" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "checklist" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "response" JSONB NOT NULL,
    "note_for_next" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "treatment_record_pkey" PRIMARY KEY ("clinic_id","treatment_session_id")
);

-- CreateTable
CREATE TABLE "adverse_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID,
    "treatment_session_id" UUID,
    "kind" TEXT NOT NULL,
    "grade" SMALLINT NOT NULL,
    "onset_on" DATE NOT NULL,
    "detail" TEXT,
    "reportable" BOOLEAN NOT NULL DEFAULT false,
    "reported_on" DATE,
    "follow_up_on" DATE,
    "resolved_on" DATE,
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "adverse_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "contact_attempt" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID,
    "treatment_session_id" UUID,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "attempted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "consultation_clinic_id_patient_id_occurred_on_idx" ON "consultation"("clinic_id", "patient_id", "occurred_on" DESC);

-- CreateIndex
CREATE INDEX "consultation_clinic_id_state_updated_at_idx" ON "consultation"("clinic_id", "state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_clinic_id_patient_id_id_key" ON "consultation"("clinic_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "consultation_addendum_clinic_id_patient_id_consultation_id_idx" ON "consultation_addendum"("clinic_id", "patient_id", "consultation_id");

-- CreateIndex
CREATE INDEX "finding_clinic_id_patient_id_consultation_id_idx" ON "finding"("clinic_id", "patient_id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_clinic_id_consultation_id_position_key" ON "finding"("clinic_id", "consultation_id", "position");

-- CreateIndex
CREATE INDEX "score_clinic_id_patient_id_scale_scored_on_idx" ON "score"("clinic_id", "patient_id", "scale", "scored_on");

-- CreateIndex
CREATE INDEX "score_clinic_id_patient_id_consultation_id_idx" ON "score"("clinic_id", "patient_id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_clinic_id_consultation_id_scale_key" ON "score"("clinic_id", "consultation_id", "scale");

-- CreateIndex
CREATE INDEX "diagnosis_clinic_id_diagnosis_patient_id_idx" ON "diagnosis"("clinic_id", "diagnosis", "patient_id");

-- CreateIndex
CREATE INDEX "diagnosis_clinic_id_patient_id_consultation_id_idx" ON "diagnosis"("clinic_id", "patient_id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_clinic_id_consultation_id_diagnosis_key" ON "diagnosis"("clinic_id", "consultation_id", "diagnosis");

-- CreateIndex
CREATE INDEX "handout_clinic_id_patient_id_plan_id_created_at_idx" ON "handout"("clinic_id", "patient_id", "plan_id", "created_at");

-- CreateIndex
CREATE INDEX "handout_clinic_id_plan_id_plan_version_id_idx" ON "handout"("clinic_id", "plan_id", "plan_version_id");

-- CreateIndex
CREATE INDEX "handout_clinic_id_patient_id_superseded_by_id_idx" ON "handout"("clinic_id", "patient_id", "superseded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "handout_clinic_id_patient_id_id_key" ON "handout"("clinic_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "handout_print_clinic_id_handout_id_printed_at_idx" ON "handout_print"("clinic_id", "handout_id", "printed_at");

-- CreateIndex
CREATE INDEX "allergy_clinic_id_patient_id_idx" ON "allergy"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "condition_clinic_id_patient_id_idx" ON "condition"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "medication_clinic_id_patient_id_idx" ON "medication"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "patient_clinic_id_family_name_given_names_id_idx" ON "patient"("clinic_id", "family_name", "given_names", "id");

-- CreateIndex
CREATE INDEX "patient_clinic_id_born_on_family_name_idx" ON "patient"("clinic_id", "born_on", "family_name");

-- CreateIndex
CREATE INDEX "patient_clinic_id_created_at_idx" ON "patient"("clinic_id", "created_at");

-- CreateIndex
CREATE INDEX "patient_clinic_id_merged_into_id_idx" ON "patient"("clinic_id", "merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_clinic_id_nhs_number_key" ON "patient"("clinic_id", "nhs_number");

-- CreateIndex
CREATE UNIQUE INDEX "patient_clinic_id_clinic_number_key" ON "patient"("clinic_id", "clinic_number");

-- CreateIndex
CREATE INDEX "patient_search_token_clinic_id_patient_id_idx" ON "patient_search_token"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "plan_clinic_id_state_updated_at_idx" ON "plan"("clinic_id", "state", "updated_at");

-- CreateIndex
CREATE INDEX "plan_clinic_id_patient_id_consultation_id_idx" ON "plan"("clinic_id", "patient_id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_clinic_id_patient_id_id_key" ON "plan"("clinic_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "plan_change_clinic_id_plan_id_created_at_idx" ON "plan_change"("clinic_id", "plan_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_clinic_id_plan_id_number_key" ON "plan_version"("clinic_id", "plan_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_clinic_id_plan_id_id_key" ON "plan_version"("clinic_id", "plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_step_clinic_id_plan_id_plan_version_id_idx" ON "plan_step"("clinic_id", "plan_id", "plan_version_id");

-- CreateIndex
CREATE INDEX "plan_step_clinic_id_treatment_idx" ON "plan_step"("clinic_id", "treatment");

-- CreateIndex
CREATE UNIQUE INDEX "plan_step_clinic_id_plan_version_id_position_key" ON "plan_step"("clinic_id", "plan_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "plan_step_clinic_id_plan_id_id_key" ON "plan_step"("clinic_id", "plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_session_token_hash_key" ON "sign_in_session"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_session_capability_key" ON "sign_in_session"("capability");

-- CreateIndex
CREATE INDEX "sign_in_session_person_id_idx" ON "sign_in_session"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_session_clinic_id_person_id_idx" ON "sign_in_session"("clinic_id", "person_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_email_hash_at_idx" ON "sign_in_attempt"("email_hash", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_address_at_idx" ON "sign_in_attempt"("address", "at");

-- CreateIndex
CREATE INDEX "idempotency_key_clinic_id_created_at_idx" ON "idempotency_key"("clinic_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_patient_id_sequence_idx" ON "audit_event"("clinic_id", "patient_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_person_id_sequence_idx" ON "audit_event"("clinic_id", "person_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_entity_entity_id_idx" ON "audit_event"("clinic_id", "entity", "entity_id");

-- CreateIndex
CREATE INDEX "treatment_session_clinic_id_state_due_on_idx" ON "treatment_session"("clinic_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "treatment_session_clinic_id_due_on_idx" ON "treatment_session"("clinic_id", "due_on");

-- CreateIndex
CREATE INDEX "treatment_session_clinic_id_patient_id_plan_id_due_on_idx" ON "treatment_session"("clinic_id", "patient_id", "plan_id", "due_on");

-- CreateIndex
CREATE INDEX "treatment_session_clinic_id_plan_id_plan_step_id_idx" ON "treatment_session"("clinic_id", "plan_id", "plan_step_id");

-- CreateIndex
CREATE INDEX "treatment_session_clinic_id_performed_by_idx" ON "treatment_session"("clinic_id", "performed_by");

-- CreateIndex
CREATE UNIQUE INDEX "treatment_session_clinic_id_patient_id_id_key" ON "treatment_session"("clinic_id", "patient_id", "id");

-- CreateIndex
CREATE INDEX "treatment_record_clinic_id_patient_id_treatment_idx" ON "treatment_record"("clinic_id", "patient_id", "treatment");

-- CreateIndex
CREATE UNIQUE INDEX "treatment_record_clinic_id_patient_id_treatment_session_id_key" ON "treatment_record"("clinic_id", "patient_id", "treatment_session_id");

-- CreateIndex
CREATE INDEX "adverse_event_clinic_id_follow_up_on_idx" ON "adverse_event"("clinic_id", "follow_up_on");

-- CreateIndex
CREATE INDEX "adverse_event_clinic_id_patient_id_plan_id_idx" ON "adverse_event"("clinic_id", "patient_id", "plan_id");

-- CreateIndex
CREATE INDEX "adverse_event_clinic_id_patient_id_treatment_session_id_idx" ON "adverse_event"("clinic_id", "patient_id", "treatment_session_id");

-- CreateIndex
CREATE INDEX "contact_attempt_clinic_id_patient_id_plan_id_attempted_at_idx" ON "contact_attempt"("clinic_id", "patient_id", "plan_id", "attempted_at");

-- CreateIndex
CREATE INDEX "contact_attempt_clinic_id_patient_id_treatment_session_id_a_idx" ON "contact_attempt"("clinic_id", "patient_id", "treatment_session_id", "attempted_at");

-- AddForeignKey
ALTER TABLE "clinic_policy" ADD CONSTRAINT "clinic_policy_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_addendum" ADD CONSTRAINT "consultation_addendum_clinic_id_patient_id_consultation_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_patient_id_consultation_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_clinic_id_patient_id_consultation_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnosis" ADD CONSTRAINT "diagnosis_clinic_id_patient_id_consultation_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout" ADD CONSTRAINT "handout_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout" ADD CONSTRAINT "handout_clinic_id_patient_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout" ADD CONSTRAINT "handout_clinic_id_plan_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout" ADD CONSTRAINT "handout_clinic_id_patient_id_superseded_by_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "superseded_by_id") REFERENCES "handout"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout_document" ADD CONSTRAINT "handout_document_clinic_id_handout_id_fkey" FOREIGN KEY ("clinic_id", "handout_id") REFERENCES "handout"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout_file" ADD CONSTRAINT "handout_file_clinic_id_handout_id_fkey" FOREIGN KEY ("clinic_id", "handout_id") REFERENCES "handout"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout_print" ADD CONSTRAINT "handout_print_clinic_id_handout_id_fkey" FOREIGN KEY ("clinic_id", "handout_id") REFERENCES "handout"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_facts" ADD CONSTRAINT "patient_facts_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medication" ADD CONSTRAINT "medication_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_merged_into_id_fkey" FOREIGN KEY ("clinic_id", "merged_into_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_search_token" ADD CONSTRAINT "patient_search_token_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_patient_id_consultation_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_draft" ADD CONSTRAINT "plan_draft_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_change" ADD CONSTRAINT "plan_change_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_step" ADD CONSTRAINT "plan_step_clinic_id_plan_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_clinic_id_person_id_fkey" FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_clinic_id_person_id_fkey" FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_session" ADD CONSTRAINT "treatment_session_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_session" ADD CONSTRAINT "treatment_session_clinic_id_patient_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_session" ADD CONSTRAINT "treatment_session_clinic_id_plan_id_plan_step_id_fkey" FOREIGN KEY ("clinic_id", "plan_id", "plan_step_id") REFERENCES "plan_step"("clinic_id", "plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_session" ADD CONSTRAINT "treatment_session_clinic_id_performed_by_fkey" FOREIGN KEY ("clinic_id", "performed_by") REFERENCES "membership"("clinic_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_record" ADD CONSTRAINT "treatment_record_clinic_id_patient_id_treatment_session_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id") REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event" ADD CONSTRAINT "adverse_event_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event" ADD CONSTRAINT "adverse_event_clinic_id_patient_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adverse_event" ADD CONSTRAINT "adverse_event_clinic_id_patient_id_treatment_session_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id") REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_clinic_id_patient_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_clinic_id_patient_id_treatment_session_id_fkey" FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id") REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed lists and forms. A null passes a check: "not asked" is allowed where the column is.
ALTER TABLE installation ADD CHECK (id = 1), ADD CHECK (kind IN ('demonstration', 'clinic'));
ALTER TABLE clinic ADD CHECK (btrim(name) <> ''), ADD CHECK (zone ~ '^[A-Za-z0-9_+/-]+$');
ALTER TABLE person
  ADD CHECK (btrim(display_name) <> ''),
  ADD CHECK (email = lower(btrim(email)) AND email LIKE '_%@_%');
ALTER TABLE membership
  ALTER COLUMN roles SET NOT NULL,
  ADD CHECK (roles <@ ARRAY['administrator', 'dermatologist', 'practitioner', 'reception'] AND cardinality(roles) > 0),
  ADD CHECK (status IN ('active', 'disabled'));
ALTER TABLE sign_in_session
  ADD CHECK (kind IN ('person', 'job')),
  ADD CHECK (level IN ('pwd', 'full')),
  ADD CHECK ((kind = 'job') = (token_hash IS NULL)),
  ADD CHECK (octet_length(token_hash) = 32),
  ADD CHECK (length(capability) >= 43),
  ADD CHECK (expires_at > created_at);
ALTER TABLE patient
  ADD CHECK (btrim(family_name) <> ''),
  ADD CHECK (sex IN ('female', 'male', 'other')),
  ADD CHECK (nhs_number ~ '^[0-9]{10}$'),
  ADD CHECK (btrim(clinic_number) <> ''),
  ADD CHECK (print_size IN ('normal', 'large')),
  ADD CHECK (deceased_on >= born_on),
  ADD CHECK (merged_into_id <> id);
ALTER TABLE patient_search_token ADD CHECK (token <> '');
ALTER TABLE patient_facts
  ADD CHECK (fitzpatrick IN ('I', 'II', 'III', 'IV', 'V', 'VI')),
  ADD CHECK (fitzpatrick_method IN ('questionnaire', 'direct')),
  ADD CHECK (monk BETWEEN 1 AND 10),
  ADD CHECK (coalesce(pregnant, breastfeeding, planning_pregnancy) IS NULL OR pregnancy_asked_on IS NOT NULL),
  ADD CHECK (keloid IN ('none', 'self', 'family')),
  ADD CHECK (allergy_status IN ('known', 'none-known', 'not-recorded')),
  ADD CHECK (declines <@ ARRAY['procedures', 'laser', 'needles', 'peels', 'oral-medicines', 'injections']);
ALTER TABLE allergy ADD CHECK (btrim(name) <> '');
ALTER TABLE condition ADD CHECK (btrim(name) <> ''), ADD CHECK (status IN ('current', 'recurrent', 'past'));
ALTER TABLE medication
  ADD CHECK (btrim(name) <> ''),
  ADD CHECK (status IN ('current', 'stopped', 'never', 'unknown')),
  ADD CHECK (route IN ('oral', 'topical', 'injected', 'inhaled')),
  ADD CHECK (stopped_on >= started_on),
  ADD CHECK (cumulative_dose_mg_per_kg >= 0);
ALTER TABLE consultation
  ADD CHECK (state IN ('draft', 'signed', 'discarded')),
  ADD CHECK (
    (state = 'signed') = (num_nonnulls(signed_at, signed_by, engine_version, rules_hash, engine_input, engine_output) = 6)
    AND (state = 'signed' OR num_nonnulls(signed_at, signed_by) = 0)
  );
ALTER TABLE consultation_addendum ADD CHECK (btrim(body) <> '');
ALTER TABLE finding
  ADD CHECK (side IN ('left', 'right', 'both')),
  ADD CHECK (surface IN ('flat', 'depressed', 'raised')),
  ADD CHECK (blanches IN ('yes', 'partly', 'no')),
  ADD CHECK (position >= 0),
  ADD CHECK (count >= 0);
ALTER TABLE diagnosis ADD CHECK (likelihood IN ('likely', 'possible', 'unlikely'));
ALTER TABLE plan
  ADD CHECK (state IN ('draft', 'active', 'on-hold', 'completed', 'stopped')),
  ADD CHECK ((state = 'on-hold') = (hold_reason_code IS NOT NULL)),
  ADD CHECK (hold_reason_code IN ('patient-request', 'clinical', 'administrative')),
  ADD CHECK (num_nonnulls(accepted_at, accepted_by) IN (0, 2)),
  ADD CHECK (state NOT IN ('active', 'on-hold', 'completed') OR accepted_at IS NOT NULL);
ALTER TABLE plan_version ADD CHECK (number > 0);
ALTER TABLE plan_step
  ADD CHECK (position >= 0),
  ADD CHECK (sessions > 0),
  ADD CHECK (interval_weeks_max >= interval_weeks_min),
  ADD CHECK (role IN ('first-line', 'alternative', 'adjunct', 'lead-in', 'home-care', 'maintenance')),
  ADD CHECK (evidence IN ('A', 'B', 'C', 'D', '0')),
  ADD CHECK (verdict IN ('ok', 'caution', 'override')),
  -- A blocked treatment is never a step; one that had to be overridden says why and by whom.
  ADD CHECK (verdict <> 'override' OR (btrim(override_reason) <> '' AND num_nonnulls(override_reason, overridden_by) = 2));
ALTER TABLE treatment_session
  ADD CHECK (kind IN ('treatment', 'review', 'test-patch')),
  ADD CHECK (state IN ('planned', 'in-progress', 'completed', 'missed', 'cancelled')),
  ADD CHECK (number > 0 AND number <= of),
  ADD CHECK (due_on BETWEEN window_from AND window_to),
  ADD CHECK ((state = 'completed') = (performed_on IS NOT NULL)),
  ADD CHECK (num_nonnulls(performed_on, performed_by) IN (0, 2));
ALTER TABLE adverse_event
  ADD CHECK (grade BETWEEN 1 AND 5),
  ADD CHECK (resolved_on >= onset_on),
  ADD CHECK (reported_on >= onset_on);
ALTER TABLE contact_attempt
  ADD CHECK (channel IN ('phone', 'text-message', 'email', 'letter', 'in-person')),
  ADD CHECK (outcome IN ('reached', 'no-answer', 'left-message', 'wrong-number', 'declined', 'rebooked'));
ALTER TABLE handout
  ADD CHECK (state IN ('draft', 'issued', 'superseded', 'revoked')),
  ADD CHECK (print_size IN ('normal', 'large')),
  ADD CHECK (num_nonnulls(issued_at, issued_by) IN (0, 2)),
  ADD CHECK (state = 'revoked' OR (state = 'draft') = (issued_at IS NULL)),
  ADD CHECK ((state = 'superseded') = (superseded_by_id IS NOT NULL)),
  ADD CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)),
  ADD CHECK (superseded_by_id <> id);
ALTER TABLE handout_file ADD CHECK (sha256 = sha256(bytes));
ALTER TABLE idempotency_key ADD CHECK (length(key) BETWEEN 8 AND 200);
ALTER TABLE audit_event
  ADD CHECK (action IN ('create', 'read', 'update', 'delete', 'execute')),
  ADD CHECK (sequence > 0);

-- Every version counts from one.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'version' LOOP
    EXECUTE format('ALTER TABLE public.%I ADD CHECK (version > 0)', t);
  END LOOP;
END $$;

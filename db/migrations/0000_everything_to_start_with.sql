CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"adviser_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"place" text,
	"on" date NOT NULL,
	"time" time(0) NOT NULL,
	"notified_how" text,
	"notified_on" date,
	"booked_at" timestamp (3) with time zone NOT NULL,
	"booked_by" uuid NOT NULL,
	CONSTRAINT "interview_kind_is_known" CHECK ("appointments"."kind" in ('compulsory', 'voluntary')),
	CONSTRAINT "channel_is_known" CHECK ("appointments"."channel" in ('in person', 'phone', 'video', 'home visit', 'provider premises')),
	CONSTRAINT "notified_how_is_known" CHECK ("appointments"."notified_how" in ('letter', 'phone', 'in person', 'text', 'email', 'journal')),
	CONSTRAINT "only_a_meeting_in_person_has_a_place" CHECK ("appointments"."place" is null or "appointments"."channel" not in ('phone', 'video'))
);
--> statement-breakpoint
CREATE TABLE "audit_chains" (
	"chain" text PRIMARY KEY NOT NULL,
	"length" integer NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"chain" text NOT NULL,
	"position" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"who" text NOT NULL,
	"role" text NOT NULL,
	"office" text NOT NULL,
	"did" text NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_chain_position_pk" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_seals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"heads" jsonb NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claimant_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"claimant_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claimants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"office_id" uuid NOT NULL,
	"adviser_id" uuid,
	"name" text NOT NULL,
	"ni_number" text,
	"ni_base" text GENERATED ALWAYS AS (left("claimants"."ni_number", 8)) STORED,
	"date_of_birth" date,
	"address_kind" text DEFAULT 'not given' NOT NULL,
	"care_of" text,
	"address" text[] DEFAULT '{}' NOT NULL,
	"postcode" text,
	"phones" text[] DEFAULT '{}' NOT NULL,
	"email" text,
	"spoken_language" text DEFAULT 'en' NOT NULL,
	"written_language" text DEFAULT 'en' NOT NULL,
	"format" text DEFAULT 'standard' NOT NULL,
	"regime" text DEFAULT 'voluntary' NOT NULL,
	"restricted_at" timestamp (3) with time zone,
	"restricted_by" uuid,
	"restricted_why" text,
	"version" integer DEFAULT 1 NOT NULL,
	"search_name" text NOT NULL,
	"search_vector" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', "claimants"."search_name")) STORED,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "claimants_reference_unique" UNIQUE("reference"),
	CONSTRAINT "address_kind_is_known" CHECK ("claimants"."address_kind" in ('address', 'care of', 'no fixed abode', 'not given')),
	CONSTRAINT "format_is_known" CHECK ("claimants"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email')),
	CONSTRAINT "regime_is_known" CHECK ("claimants"."regime" in ('uc', 'esa_new_style', 'esa_old', 'is_lone_parent', 'voluntary')),
	CONSTRAINT "written_language_is_known" CHECK ("claimants"."written_language" in ('en', 'cy')),
	CONSTRAINT "name_is_not_empty" CHECK (length(btrim("claimants"."name")) > 0),
	CONSTRAINT "restriction_says_who_and_why" CHECK (num_nulls("claimants"."restricted_at", "claimants"."restricted_by", "claimants"."restricted_why") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "commitment_reasons" (
	"commitment_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "commitment_reasons_commitment_id_rule_pk" PRIMARY KEY("commitment_id","rule"),
	CONSTRAINT "reason_is_not_empty" CHECK (length(btrim("commitment_reasons"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"origin" uuid DEFAULT gen_random_uuid() NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"steps" text[] DEFAULT '{}' NOT NULL,
	"starts_on" date,
	"due_on" date,
	"place" text,
	"hours" text,
	"evidence" text,
	"no_evidence" boolean DEFAULT false NOT NULL,
	"helps" text,
	"who_helps" text,
	"reasonable" text,
	"can_do" smallint,
	"can_do_words" text,
	"own_words" text,
	"declared_at" timestamp (3) with time zone,
	"declared_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	CONSTRAINT "a_declaration_says_who" CHECK (num_nulls("commitments"."declared_at", "commitments"."declared_by") in (0, 2)),
	CONSTRAINT "a_removal_says_who" CHECK (num_nulls("commitments"."removed_at", "commitments"."removed_by") in (0, 2)),
	CONSTRAINT "commitment_kind_is_known" CHECK ("commitments"."kind" in ('required', 'chosen', 'ours')),
	CONSTRAINT "what_is_not_empty" CHECK (length(btrim("commitments"."what")) > 0),
	CONSTRAINT "can_do_is_0_to_10" CHECK ("commitments"."can_do" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"question" text NOT NULL,
	"is" text NOT NULL,
	"value" jsonb,
	"source" text NOT NULL,
	"interview_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "answer_is_known" CHECK ("facts"."is" in ('answered', 'none', 'not known', 'not said', 'cleared')),
	CONSTRAINT "fact_source_is_known" CHECK ("facts"."source" in ('typed', 'confirmed', 'conversation', 'claimant', 'import')),
	CONSTRAINT "only_an_answer_has_a_value" CHECK (("facts"."is" = 'answered') = ("facts"."value" is not null))
);
--> statement-breakpoint
CREATE TABLE "interview_outcomes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "interview_outcomes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"interview_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"next_on" date,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "interview_outcome_is_known" CHECK ("interview_outcomes"."outcome" in ('took part', 'rearranged by us', 'rearranged by claimant', 'deferred', 'waived', 'did not attend', 'did not take part')),
	CONSTRAINT "a_deferral_or_waiver_has_a_reason" CHECK ("interview_outcomes"."outcome" not in ('deferred', 'waived') or length(btrim("interview_outcomes"."reason")) > 0),
	CONSTRAINT "a_deferral_has_a_new_date" CHECK ("interview_outcomes"."outcome" <> 'deferred' or "interview_outcomes"."next_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "interview_steps" (
	"interview_id" uuid NOT NULL,
	"step" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	CONSTRAINT "interview_steps_interview_id_step_pk" PRIMARY KEY("interview_id","step")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"definition" text NOT NULL,
	"held_by" uuid NOT NULL,
	"attended" text[] DEFAULT '{}' NOT NULL,
	"attended_note" text,
	"began_at" timestamp (3) with time zone NOT NULL,
	"began_by" uuid NOT NULL,
	CONSTRAINT "interviews_appointmentId_unique" UNIQUE("appointment_id")
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"nation" text NOT NULL,
	"address" text[] NOT NULL,
	"phone" text NOT NULL,
	"email" text,
	CONSTRAINT "offices_name_unique" UNIQUE("name"),
	CONSTRAINT "nation_is_known" CHECK ("offices"."nation" in ('england', 'wales', 'scotland'))
);
--> statement-breakpoint
CREATE TABLE "plan_documents" (
	"plan_id" uuid NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_documents_plan_id_language_format_pk" PRIMARY KEY("plan_id","language","format"),
	CONSTRAINT "document_format_is_known" CHECK ("plan_documents"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email'))
);
--> statement-breakpoint
CREATE TABLE "plan_givings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan_givings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan_id" uuid NOT NULL,
	"how" text NOT NULL,
	"on" date NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"reception" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "given_how_is_known" CHECK ("plan_givings"."how" in ('handed over', 'post', 'email', 'online')),
	CONSTRAINT "reception_is_known" CHECK ("plan_givings"."reception" in ('acknowledged', 'refused', 'could not answer', 'posted')),
	CONSTRAINT "given_format_is_known" CHECK ("plan_givings"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email'))
);
--> statement-breakpoint
CREATE TABLE "plan_issues" (
	"plan_id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"regime" text NOT NULL,
	"wording" text NOT NULL,
	"content" jsonb NOT NULL,
	"access_code_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_signatures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan_signatures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan_id" uuid NOT NULL,
	"state" text NOT NULL,
	"method" text,
	"words" text,
	"on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "signature_state_is_known" CHECK ("plan_signatures"."state" in ('signed', 'agreed verbally', 'declined', 'not asked'))
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"version" integer NOT NULL,
	"next_review_on" date,
	"next_review_time" time(0),
	"next_review_how" text,
	"children_considered" text,
	"address_left_off" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "one_version_of_each_number" UNIQUE("claimant_id","version"),
	CONSTRAINT "a_reference_and_a_version_name_one_plan" UNIQUE("reference","version")
);
--> statement-breakpoint
CREATE TABLE "representatives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"contact" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "representative_kind_is_known" CHECK ("representatives"."kind" in ('companion only', 'implicit consent', 'explicit consent', 'written authority', 'appointee', 'attorney or deputy'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"office_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "role_is_known" CHECK ("staff"."role" in ('adviser', 'leader', 'complaints', 'manager', 'provider', 'analyst', 'council', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_adviser_id_staff_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_booked_by_staff_id_fk" FOREIGN KEY ("booked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD CONSTRAINT "claimant_sessions_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD CONSTRAINT "claimant_sessions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "claimants_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "claimants_adviser_id_staff_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "claimants_restricted_by_staff_id_fk" FOREIGN KEY ("restricted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "claimants_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_reasons" ADD CONSTRAINT "commitment_reasons_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_reasons" ADD CONSTRAINT "commitment_reasons_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_declared_by_staff_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_removed_by_staff_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_outcomes" ADD CONSTRAINT "interview_outcomes_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_outcomes" ADD CONSTRAINT "interview_outcomes_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_steps" ADD CONSTRAINT "interview_steps_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_steps" ADD CONSTRAINT "interview_steps_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_held_by_staff_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_began_by_staff_id_fk" FOREIGN KEY ("began_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_documents" ADD CONSTRAINT "plan_documents_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_givings" ADD CONSTRAINT "plan_givings_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_givings" ADD CONSTRAINT "plan_givings_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_issues" ADD CONSTRAINT "plan_issues_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_issues" ADD CONSTRAINT "plan_issues_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "plan_signatures_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "plan_signatures_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_added_by_staff_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_of_a_claimant" ON "appointments" USING btree ("claimant_id","on");--> statement-breakpoint
CREATE INDEX "appointments_of_an_adviser" ON "appointments" USING btree ("adviser_id","on","time");--> statement-breakpoint
CREATE INDEX "claimants_of_an_office" ON "claimants" USING btree ("office_id","search_name","id");--> statement-breakpoint
CREATE INDEX "claimants_of_an_adviser" ON "claimants" USING btree ("adviser_id","search_name","id");--> statement-breakpoint
CREATE INDEX "claimants_by_ni_number" ON "claimants" USING btree ("ni_base");--> statement-breakpoint
CREATE INDEX "claimants_by_date_of_birth" ON "claimants" USING btree ("office_id","date_of_birth");--> statement-breakpoint
CREATE INDEX "claimants_by_name" ON "claimants" USING gin ("search_vector");--> statement-breakpoint
CREATE INDEX "commitments_of_a_plan" ON "commitments" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "current_facts" ON "facts" USING btree ("claimant_id","question","id");--> statement-breakpoint
CREATE INDEX "outcomes_of_an_interview" ON "interview_outcomes" USING btree ("interview_id","id");--> statement-breakpoint
CREATE INDEX "interviews_of_a_claimant" ON "interviews" USING btree ("claimant_id","began_at");--> statement-breakpoint
CREATE INDEX "givings_of_a_plan" ON "plan_givings" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "signatures_of_a_plan" ON "plan_signatures" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "plans_of_an_interview" ON "plans" USING btree ("interview_id");--> statement-breakpoint
CREATE INDEX "representatives_of_a_claimant" ON "representatives" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "sessions_of_a_member_of_staff" ON "sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "attempts_on_a_key" ON "sign_in_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "staff_of_an_office" ON "staff" USING btree ("office_id");
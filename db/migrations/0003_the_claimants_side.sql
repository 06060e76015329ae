CREATE TABLE "access_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"representative_id" uuid,
	"origin" text NOT NULL,
	"code_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "code_origin_is_known" CHECK ("access_codes"."origin" in ('printed', 'reissued', 'emailed'))
);
--> statement-breakpoint
CREATE TABLE "complaint_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaint_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" uuid NOT NULL,
	"event" text NOT NULL,
	"stage" text,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "complaint_event_is_known" CHECK ("complaint_entries"."event" in ('stage', 'acknowledged', 'reply', 'message', 'note', 'asked provider', 'contribution')),
	CONSTRAINT "complaint_stage_is_known" CHECK ("complaint_entries"."stage" in ('early resolution', 'complaints team', 'final response', 'resolved', 'withdrawn')),
	CONSTRAINT "only_a_stage_has_a_stage" CHECK (("complaint_entries"."event" = 'stage') = ("complaint_entries"."stage" is not null))
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"code_hash" text NOT NULL,
	"office_id" uuid NOT NULL,
	"claimant_id" uuid,
	"representative_id" uuid,
	"about" text NOT NULL,
	"provider" text,
	"name" text,
	"address" text,
	"phone" text,
	"email" text,
	"answer_by" text,
	"needs" text,
	"what_happened" text NOT NULL,
	"happened_when" text,
	"effect" text,
	"wanted" text,
	"language" text NOT NULL,
	"received_on" date NOT NULL,
	"received_how" text NOT NULL,
	"entered_by" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "complaints_reference_unique" UNIQUE("reference"),
	CONSTRAINT "complaint_about_is_known" CHECK ("complaints"."about" in ('jobcentre', 'provider', 'both', 'data')),
	CONSTRAINT "received_how_is_known" CHECK ("complaints"."received_how" in ('online', 'phone', 'in person', 'letter')),
	CONSTRAINT "what_happened_is_said" CHECK (length(btrim("complaints"."what_happened")) > 0)
);
--> statement-breakpoint
CREATE TABLE "decision_drafts" (
	"reconsideration_id" uuid PRIMARY KEY NOT NULL,
	"form" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision_lines" (
	"reconsideration_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reasons" text NOT NULL,
	"new_what" text,
	"new_due_on" date,
	CONSTRAINT "decision_lines_reconsideration_id_commitment_id_pk" PRIMARY KEY("reconsideration_id","commitment_id"),
	CONSTRAINT "reconsideration_outcome_is_known" CHECK ("decision_lines"."outcome" in ('stays', 'changed', 'removed', 'date moved')),
	CONSTRAINT "each_line_has_reasons" CHECK (length(btrim("decision_lines"."reasons")) > 0),
	CONSTRAINT "a_moved_date_has_a_date" CHECK ("decision_lines"."outcome" <> 'date moved' or "decision_lines"."new_due_on" is not null),
	CONSTRAINT "a_change_has_words" CHECK ("decision_lines"."outcome" <> 'changed' or length(btrim("decision_lines"."new_what")) > 0)
);
--> statement-breakpoint
CREATE TABLE "evidence_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reconsideration_id" uuid,
	"complaint_id" uuid,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"scan" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scan_result_is_known" CHECK ("evidence_files"."scan" in ('not checked', 'clean', 'refused')),
	CONSTRAINT "a_file_belongs_to_one_thing" CHECK (num_nulls("evidence_files"."reconsideration_id", "evidence_files"."complaint_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "letter_copies" (
	"letter_id" uuid NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "letter_copies_letter_id_language_format_pk" PRIMARY KEY("letter_id","language","format"),
	CONSTRAINT "letter_format_is_known" CHECK ("letter_copies"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email'))
);
--> statement-breakpoint
CREATE TABLE "letter_givings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letter_givings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"letter_id" uuid NOT NULL,
	"how" text NOT NULL,
	"on" date NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "letter_given_how_is_known" CHECK ("letter_givings"."how" in ('handed over', 'post', 'email', 'online')),
	CONSTRAINT "letter_given_format_is_known" CHECK ("letter_givings"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email'))
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"claimant_id" uuid,
	"reconsideration_id" uuid,
	"complaint_id" uuid,
	"content" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "letter_kind_is_known" CHECK ("letters"."kind" in ('reconsideration receipt', 'reconsideration decision', 'access code', 'complaint receipt', 'complaint reply', 'final response', 'details'))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid,
	"complaint_id" uuid,
	"letter_id" uuid,
	"channel" text NOT NULL,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text,
	"body" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"error" text,
	"sent_at" timestamp (3) with time zone,
	"sent_as" text,
	"given_up_at" timestamp (3) with time zone,
	CONSTRAINT "message_channel_is_known" CHECK ("messages"."channel" in ('email', 'text', 'letter')),
	CONSTRAINT "sent_or_given_up_is_not_tried_again" CHECK (num_nulls("messages"."next_try_at", "messages"."sent_at", "messages"."given_up_at") = 2)
);
--> statement-breakpoint
CREATE TABLE "plan_updates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"commitment_id" uuid,
	"representative_id" uuid,
	"says" text NOT NULL,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"read_by" uuid,
	CONSTRAINT "update_is_known" CHECK ("plan_updates"."says" in ('done', 'cannot yet', 'words')),
	CONSTRAINT "own_words_have_words" CHECK ("plan_updates"."says" <> 'words' or length(btrim("plan_updates"."words")) > 0),
	CONSTRAINT "done_or_not_yet_is_about_a_commitment" CHECK ("plan_updates"."says" = 'words' or "plan_updates"."commitment_id" is not null),
	CONSTRAINT "reading_says_who" CHECK (num_nulls("plan_updates"."read_at", "plan_updates"."read_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "reconsideration_decisions" (
	"reconsideration_id" uuid PRIMARY KEY NOT NULL,
	"reasons" text NOT NULL,
	"override_reason" text,
	"next_plan_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "a_decision_has_reasons" CHECK (length(btrim("reconsideration_decisions"."reasons")) > 0)
);
--> statement-breakpoint
CREATE TABLE "reconsideration_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reconsideration_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reconsideration_id" uuid NOT NULL,
	"step" text NOT NULL,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "reconsideration_step_is_known" CHECK ("reconsideration_events"."step" in ('taken up', 'dates lifted', 'dates kept', 'withdrawn', 'decided')),
	CONSTRAINT "a_withdrawal_has_words" CHECK ("reconsideration_events"."step" <> 'withdrawn' or length(btrim("reconsideration_events"."words")) > 0)
);
--> statement-breakpoint
CREATE TABLE "reconsideration_lines" (
	"reconsideration_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	CONSTRAINT "reconsideration_lines_reconsideration_id_commitment_id_pk" PRIMARY KEY("reconsideration_id","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "reconsiderations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"claimant_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"asked_on" date NOT NULL,
	"asked_how" text NOT NULL,
	"representative_id" uuid,
	"entered_by" uuid,
	"grounds" text[] DEFAULT '{}' NOT NULL,
	"words" text,
	"instead" text,
	"answer_by" text,
	"answer_due_on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reconsiderations_reference_unique" UNIQUE("reference"),
	CONSTRAINT "asked_how_is_known" CHECK ("reconsiderations"."asked_how" in ('online', 'phone', 'in person', 'letter')),
	CONSTRAINT "online_is_entered_by_nobody" CHECK (("reconsiderations"."asked_how" = 'online') = ("reconsiderations"."entered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "rectifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"what" text,
	"says" text NOT NULL,
	"representative_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"answer" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	CONSTRAINT "what_is_wrong_is_said" CHECK (length(btrim("rectifications"."says")) > 0),
	CONSTRAINT "rectification_outcome_is_known" CHECK ("rectifications"."outcome" in ('corrected', 'noted', 'not changed')),
	CONSTRAINT "an_answer_says_who" CHECK (num_nulls("rectifications"."outcome", "rectifications"."answer", "rectifications"."closed_at", "rectifications"."closed_by") in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "presses" DROP CONSTRAINT "presses_by_staff_id_fk";
--> statement-breakpoint
ALTER TABLE "plan_signatures" ALTER COLUMN "by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD COLUMN "representative_id" uuid;--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD COLUMN "code_id" uuid;--> statement-breakpoint
ALTER TABLE "claimants" ADD COLUMN "told_by" text DEFAULT 'letter' NOT NULL;--> statement-breakpoint
ALTER TABLE "claimants" ADD COLUMN "way_back" text DEFAULT 'code' NOT NULL;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "shows_names" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD COLUMN "typed_name" text;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD COLUMN "drawn" text;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD COLUMN "representative_id" uuid;--> statement-breakpoint
ALTER TABLE "representatives" ADD COLUMN "matter" text;--> statement-breakpoint
ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_entries" ADD CONSTRAINT "complaint_entries_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_entries" ADD CONSTRAINT "complaint_entries_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_entered_by_staff_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_drafts" ADD CONSTRAINT "decision_drafts_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_copies" ADD CONSTRAINT "letter_copies_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_givings" ADD CONSTRAINT "letter_givings_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_givings" ADD CONSTRAINT "letter_givings_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_updates" ADD CONSTRAINT "plan_updates_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_updates" ADD CONSTRAINT "plan_updates_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_updates" ADD CONSTRAINT "plan_updates_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_updates" ADD CONSTRAINT "plan_updates_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_updates" ADD CONSTRAINT "plan_updates_read_by_staff_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_decisions" ADD CONSTRAINT "reconsideration_decisions_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_decisions" ADD CONSTRAINT "reconsideration_decisions_next_plan_id_plans_id_fk" FOREIGN KEY ("next_plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_decisions" ADD CONSTRAINT "reconsideration_decisions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_events" ADD CONSTRAINT "reconsideration_events_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_events" ADD CONSTRAINT "reconsideration_events_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_lines" ADD CONSTRAINT "reconsideration_lines_reconsideration_id_reconsiderations_id_fk" FOREIGN KEY ("reconsideration_id") REFERENCES "public"."reconsiderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_lines" ADD CONSTRAINT "reconsideration_lines_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD CONSTRAINT "reconsiderations_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD CONSTRAINT "reconsiderations_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD CONSTRAINT "reconsiderations_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD CONSTRAINT "reconsiderations_entered_by_staff_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codes_by_hash" ON "access_codes" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "codes_of_a_plan" ON "access_codes" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "entries_of_a_complaint" ON "complaint_entries" USING btree ("complaint_id","id");--> statement-breakpoint
CREATE INDEX "complaints_of_an_office" ON "complaints" USING btree ("office_id","received_on","id");--> statement-breakpoint
CREATE INDEX "complaints_of_a_claimant" ON "complaints" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "files_of_a_reconsideration" ON "evidence_files" USING btree ("reconsideration_id");--> statement-breakpoint
CREATE INDEX "files_of_a_complaint" ON "evidence_files" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "givings_of_a_letter" ON "letter_givings" USING btree ("letter_id","id");--> statement-breakpoint
CREATE INDEX "letters_to_a_claimant" ON "letters" USING btree ("claimant_id","at");--> statement-breakpoint
CREATE INDEX "letters_about_a_reconsideration" ON "letters" USING btree ("reconsideration_id");--> statement-breakpoint
CREATE INDEX "letters_about_a_complaint" ON "letters" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "messages_to_send" ON "messages" USING btree ("next_try_at") WHERE "messages"."next_try_at" is not null;--> statement-breakpoint
CREATE INDEX "messages_by_age" ON "messages" USING btree ("made_at","id");--> statement-breakpoint
CREATE INDEX "messages_to_a_claimant" ON "messages" USING btree ("claimant_id","made_at");--> statement-breakpoint
CREATE INDEX "updates_of_a_claimant" ON "plan_updates" USING btree ("claimant_id","at");--> statement-breakpoint
CREATE INDEX "events_of_a_reconsideration" ON "reconsideration_events" USING btree ("reconsideration_id","id");--> statement-breakpoint
CREATE INDEX "reconsiderations_of_a_claimant" ON "reconsiderations" USING btree ("claimant_id","at");--> statement-breakpoint
CREATE INDEX "reconsiderations_by_due_date" ON "reconsiderations" USING btree ("answer_due_on","id");--> statement-breakpoint
CREATE INDEX "rectifications_of_a_claimant" ON "rectifications" USING btree ("claimant_id","at");--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD CONSTRAINT "claimant_sessions_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimant_sessions" ADD CONSTRAINT "claimant_sessions_code_id_access_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."access_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "plan_signatures_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_of_a_claimant" ON "claimant_sessions" USING btree ("claimant_id");--> statement-breakpoint
-- The printed codes go on opening their plans, as long as codes printed from now on will.
insert into access_codes (claimant_id, plan_id, origin, code_hash, made_at, made_by, expires_at)
select plans.claimant_id, plan_issues.plan_id, 'printed', access_code_hash, plan_issues.at, plan_issues.by, plan_issues.at + interval '24 months'
from plan_issues join plans on plans.id = plan_issues.plan_id;--> statement-breakpoint
ALTER TABLE "plan_issues" DROP COLUMN "access_code_hash";--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "told_by_is_known" CHECK ("claimants"."told_by" in ('letter', 'email', 'text'));--> statement-breakpoint
ALTER TABLE "claimants" ADD CONSTRAINT "way_back_is_known" CHECK ("claimants"."way_back" in ('code', 'email'));--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "a_representative_signs_online" CHECK ("plan_signatures"."representative_id" is null or "plan_signatures"."by" is null);--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array[
    'reconsiderations', 'reconsideration_lines', 'reconsideration_events', 'reconsideration_decisions', 'decision_lines',
    'complaint_entries', 'evidence_files', 'letters', 'letter_copies', 'letter_givings'
  ] loop
    execute format('create trigger only_ever_added before update or delete on %I for each row execute function only_ever_added()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function only_ever_added()', name);
  end loop;
end $$;
--> statement-breakpoint
-- What was complained of does not change; only whose record it belongs to is found out later.
create function refuse_other_changes_of_a_complaint() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'claimant_id' - 'office_id' is distinct from to_jsonb(old) - 'claimant_id' - 'office_id' then
    raise exception 'a complaint stays as it was made' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger refuse_other_changes_of_a_complaint before update or delete on complaints
  for each row execute function refuse_other_changes_of_a_complaint();

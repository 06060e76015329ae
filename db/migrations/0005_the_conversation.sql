CREATE TABLE "complaint_codes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaint_codes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preparation_answers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "preparation_answers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"preparation_id" uuid NOT NULL,
	"question" text NOT NULL,
	"is" text NOT NULL,
	"value" jsonb,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_is_known" CHECK ("preparation_answers"."is" in ('answered', 'none', 'not known', 'not said', 'cleared')),
	CONSTRAINT "only_an_answer_has_a_value" CHECK (("preparation_answers"."is" = 'answered') = ("preparation_answers"."value" is not null))
);
--> statement-breakpoint
CREATE TABLE "preparations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"definition" text NOT NULL,
	"language" text NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "preparations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "reader_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reader_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"turn_id" bigint NOT NULL,
	"reader" text NOT NULL,
	"sent" text NOT NULL,
	"came" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "reader_answer_is_known" CHECK ("reader_requests"."came" in ('answered', 'too late', 'failed', 'not understood'))
);
--> statement-breakpoint
CREATE TABLE "reading_outcomes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reading_outcomes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"reading_id" bigint NOT NULL,
	"did" text NOT NULL,
	"commitment_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "reading_outcome_is_known" CHECK ("reading_outcomes"."did" in ('used', 'changed', 'refused', 'kept'))
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "readings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"turn_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"question" text,
	"is" text,
	"value" jsonb,
	"words" text NOT NULL,
	"begins" integer NOT NULL,
	"doubt" text,
	"reader" text NOT NULL,
	CONSTRAINT "reading_kind_is_known" CHECK ("readings"."kind" in ('answer', 'commitment', 'unread')),
	CONSTRAINT "reader_is_known" CHECK ("readings"."reader" in ('local', 'office')),
	CONSTRAINT "an_answer_names_its_question" CHECK (("readings"."kind" = 'answer') = ("readings"."question" is not null))
);
--> statement-breakpoint
CREATE TABLE "summaries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "summaries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"step" text NOT NULL,
	"words" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "turns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	"asked" text,
	"meant" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "turn_meaning_is_known" CHECK ("turns"."meant" in ('said', 'pressed', 'skipped', 'back', 'changing', 'recap', 'why')),
	CONSTRAINT "a_turn_has_words" CHECK (length(btrim("turns"."words")) > 0)
);
--> statement-breakpoint
ALTER TABLE "letters" DROP CONSTRAINT "letter_kind_is_known";--> statement-breakpoint
ALTER TABLE "reconsideration_events" DROP CONSTRAINT "reconsideration_step_is_known";--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "reading_id" bigint;--> statement-breakpoint
ALTER TABLE "complaint_codes" ADD CONSTRAINT "complaint_codes_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_codes" ADD CONSTRAINT "complaint_codes_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_answers" ADD CONSTRAINT "preparation_answers_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_answers" ADD CONSTRAINT "preparation_answers_preparation_id_preparations_id_fk" FOREIGN KEY ("preparation_id") REFERENCES "public"."preparations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_requests" ADD CONSTRAINT "reader_requests_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_requests" ADD CONSTRAINT "reader_requests_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_requests" ADD CONSTRAINT "reader_requests_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_outcomes" ADD CONSTRAINT "reading_outcomes_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_outcomes" ADD CONSTRAINT "reading_outcomes_reading_id_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."readings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_outcomes" ADD CONSTRAINT "reading_outcomes_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_outcomes" ADD CONSTRAINT "reading_outcomes_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codes_of_a_complaint" ON "complaint_codes" USING btree ("complaint_id","id");--> statement-breakpoint
CREATE INDEX "answers_of_a_preparation" ON "preparation_answers" USING btree ("preparation_id","question","id");--> statement-breakpoint
CREATE INDEX "preparations_of_a_claimant" ON "preparations" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "preparations_for" ON "preparations" USING btree ("appointment_id");--> statement-breakpoint
CREATE INDEX "requests_about_a_turn" ON "reader_requests" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "outcomes_of_a_reading" ON "reading_outcomes" USING btree ("reading_id","id");--> statement-breakpoint
CREATE INDEX "readings_of_a_turn" ON "readings" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "summaries_of_an_interview" ON "summaries" USING btree ("interview_id","step","id");--> statement-breakpoint
CREATE INDEX "turns_of_an_interview" ON "turns" USING btree ("interview_id","id");--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_reading_id_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."readings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facts_from_a_reading" ON "facts" USING btree ("reading_id");--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letter_kind_is_known" CHECK ("letters"."kind" in ('reconsideration receipt', 'reconsideration decision', 'request withdrawn', 'access code', 'complaint code', 'complaint receipt', 'complaint reply', 'final response', 'details', 'no longer required', 'date changed', 'asking why', 'failure outcome'));--> statement-breakpoint
ALTER TABLE "reconsideration_events" ADD CONSTRAINT "reconsideration_step_is_known" CHECK ("reconsideration_events"."step" in ('taken up', 'added', 'dates lifted', 'dates kept', 'withdrawn', 'decided'));--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array['turns', 'readings', 'reading_outcomes', 'reader_requests', 'summaries', 'preparation_answers', 'complaint_codes'] loop
    execute format('create trigger only_ever_added before update or delete on %I for each row execute function only_ever_added()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function only_ever_added()', name);
  end loop;
end $$;

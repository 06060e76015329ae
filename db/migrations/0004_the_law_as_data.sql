CREATE TABLE "bank_holiday_lists" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_holiday_lists_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"dates" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claimant_groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "claimant_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"group" text NOT NULL,
	"since" date NOT NULL,
	"known" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "group_is_known" CHECK ("claimant_groups"."group" in ('not in a group', 'assessment', 'preparation', 'interviews', 'support'))
);
--> statement-breakpoint
CREATE TABLE "closures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "closure_kind_is_known" CHECK ("closures"."kind" in ('office closed', 'school holiday')),
	CONSTRAINT "a_closure_ends_after_it_begins" CHECK ("closures"."to" >= "closures"."from"),
	CONSTRAINT "ending_a_closure_says_who" CHECK (num_nulls("closures"."ended_at", "closures"."ended_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "failure_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "failure_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"failure_id" uuid NOT NULL,
	"event" text NOT NULL,
	"answer" text,
	"words" text,
	"on" date,
	"how" text,
	"letter_id" uuid,
	"representative_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "failure_event_is_known" CHECK ("failure_entries"."event" in ('notice', 'reply', 'office caused', 'needs', 'visit', 'review', 'referral', 'outcome', 'not pursued', 'note'))
);
--> statement-breakpoint
CREATE TABLE "failures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"claimant_id" uuid NOT NULL,
	"commitment_id" uuid,
	"interview_id" uuid,
	"happened_on" date NOT NULL,
	"what" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "failures_reference_unique" UNIQUE("reference"),
	CONSTRAINT "a_failure_is_about_one_thing" CHECK (num_nonnulls("failures"."commitment_id", "failures"."interview_id") = 1),
	CONSTRAINT "what_was_not_done_is_said" CHECK (length(btrim("failures"."what")) > 0)
);
--> statement-breakpoint
CREATE TABLE "variations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "variations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"exemption" text,
	"due_on" date,
	"since" date NOT NULL,
	"reason" text,
	"letter_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	CONSTRAINT "variation_is_known" CHECK ("variations"."kind" in ('no longer required', 'date moved', 'date lifted')),
	CONSTRAINT "only_a_moved_date_has_a_date" CHECK (("variations"."kind" = 'date moved') = ("variations"."due_on" is not null)),
	CONSTRAINT "a_variation_says_why" CHECK (num_nonnulls("variations"."exemption", "variations"."reason") > 0)
);
--> statement-breakpoint
ALTER TABLE "evidence_files" DROP CONSTRAINT "a_file_belongs_to_one_thing";--> statement-breakpoint
ALTER TABLE "letters" DROP CONSTRAINT "letter_kind_is_known";--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "reasonable_same" text GENERATED ALWAYS AS (md5(lower(regexp_replace("commitments"."reasonable", '[^[:alnum:]]+', '', 'g')))) STORED;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD COLUMN "failure_id" uuid;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "failure_id" uuid;--> statement-breakpoint
ALTER TABLE "bank_holiday_lists" ADD CONSTRAINT "bank_holiday_lists_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimant_groups" ADD CONSTRAINT "claimant_groups_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimant_groups" ADD CONSTRAINT "claimant_groups_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failure_entries" ADD CONSTRAINT "failure_entries_failure_id_failures_id_fk" FOREIGN KEY ("failure_id") REFERENCES "public"."failures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failure_entries" ADD CONSTRAINT "failure_entries_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failure_entries" ADD CONSTRAINT "failure_entries_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failure_entries" ADD CONSTRAINT "failure_entries_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variations" ADD CONSTRAINT "variations_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variations" ADD CONSTRAINT "variations_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variations" ADD CONSTRAINT "variations_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variations" ADD CONSTRAINT "variations_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "groups_of_a_claimant" ON "claimant_groups" USING btree ("claimant_id","since","id");--> statement-breakpoint
CREATE INDEX "closures_of_an_office" ON "closures" USING btree ("office_id","to");--> statement-breakpoint
CREATE INDEX "entries_of_a_failure" ON "failure_entries" USING btree ("failure_id","id");--> statement-breakpoint
CREATE INDEX "failures_of_a_claimant" ON "failures" USING btree ("claimant_id","at");--> statement-breakpoint
CREATE INDEX "variations_of_a_commitment" ON "variations" USING btree ("commitment_id","id");--> statement-breakpoint
CREATE INDEX "variations_of_a_claimant" ON "variations" USING btree ("claimant_id","id");--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_failure_id_failures_id_fk" FOREIGN KEY ("failure_id") REFERENCES "public"."failures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_failure_id_failures_id_fk" FOREIGN KEY ("failure_id") REFERENCES "public"."failures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitments_with_the_same_reason" ON "commitments" USING btree ("reasonable_same") WHERE "commitments"."kind" = 'required';--> statement-breakpoint
CREATE INDEX "files_of_a_failure" ON "evidence_files" USING btree ("failure_id");--> statement-breakpoint
CREATE INDEX "letters_about_a_failure" ON "letters" USING btree ("failure_id");--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "a_file_belongs_to_one_thing" CHECK (num_nonnulls("evidence_files"."reconsideration_id", "evidence_files"."complaint_id", "evidence_files"."failure_id") = 1);--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letter_kind_is_known" CHECK ("letters"."kind" in ('reconsideration receipt', 'reconsideration decision', 'access code', 'complaint receipt', 'complaint reply', 'final response', 'details', 'no longer required', 'date changed', 'asking why', 'failure outcome'));--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array['claimant_groups', 'bank_holiday_lists', 'variations', 'failures', 'failure_entries'] loop
    execute format('create trigger only_ever_added before update or delete on %I for each row execute function only_ever_added()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function only_ever_added()', name);
  end loop;
end $$;

CREATE TABLE "fact_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fact_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"claimant_id" uuid NOT NULL,
	"corrected" bigint NOT NULL,
	"replacement" bigint NOT NULL,
	"reason" text NOT NULL,
	"words" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "fact_corrections_corrected_unique" UNIQUE("corrected"),
	CONSTRAINT "fact_corrections_replacement_unique" UNIQUE("replacement"),
	CONSTRAINT "correction_reason_is_known" CHECK ("fact_corrections"."reason" in ('mistake', 'wrong person', 'agreed')),
	CONSTRAINT "a_correction_comes_later" CHECK ("fact_corrections"."replacement" > "fact_corrections"."corrected")
);
--> statement-breakpoint
CREATE TABLE "format_request_steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "format_request_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" date NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "format_step_is_known" CHECK ("format_request_steps"."step" in ('ordered', 'made', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "format_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "one_request_for_each_copy" UNIQUE("plan_id","language","format"),
	CONSTRAINT "requested_format_is_known" CHECK ("format_requests"."format" in ('standard', 'large print 16', 'large print 20', 'large print 24', 'braille grade 1', 'braille grade 2', 'audio', 'bsl', 'easy read', 'coloured paper', 'email'))
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"correction_id" bigint NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"raised_by" uuid NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"what_was_done" text,
	CONSTRAINT "incidents_correctionId_unique" UNIQUE("correction_id"),
	CONSTRAINT "incident_kind_is_known" CHECK ("incidents"."kind" in ('wrong person')),
	CONSTRAINT "closing_says_who_and_what" CHECK (num_nulls("incidents"."closed_at", "incidents"."closed_by", "incidents"."what_was_done") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "presses" (
	"press" text PRIMARY KEY NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"led_to" text
);
--> statement-breakpoint
ALTER TABLE "facts" DROP CONSTRAINT "fact_source_is_known";--> statement-breakpoint
ALTER TABLE "interview_outcomes" DROP CONSTRAINT "a_deferral_or_waiver_has_a_reason";--> statement-breakpoint
ALTER TABLE "interview_outcomes" DROP CONSTRAINT "interview_outcome_is_known";--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "page" text;--> statement-breakpoint
ALTER TABLE "plan_givings" ADD COLUMN "readable" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_issues" ADD COLUMN "access_code_sealed" text;--> statement-breakpoint
ALTER TABLE "fact_corrections" ADD CONSTRAINT "fact_corrections_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_corrections" ADD CONSTRAINT "fact_corrections_corrected_facts_id_fk" FOREIGN KEY ("corrected") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_corrections" ADD CONSTRAINT "fact_corrections_replacement_facts_id_fk" FOREIGN KEY ("replacement") REFERENCES "public"."facts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_corrections" ADD CONSTRAINT "fact_corrections_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "format_request_steps" ADD CONSTRAINT "format_request_steps_request_id_format_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."format_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "format_request_steps" ADD CONSTRAINT "format_request_steps_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "format_requests" ADD CONSTRAINT "format_requests_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "format_requests" ADD CONSTRAINT "format_requests_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_claimant_id_claimants_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."claimants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_correction_id_fact_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."fact_corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_raised_by_staff_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presses" ADD CONSTRAINT "presses_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_of_a_claimant" ON "fact_corrections" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "steps_of_a_format_request" ON "format_request_steps" USING btree ("request_id","id");--> statement-breakpoint
CREATE INDEX "incidents_of_a_claimant" ON "incidents" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "open_incidents" ON "incidents" USING btree ("raised_at") WHERE "incidents"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "presses_by_age" ON "presses" USING btree ("at");--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "fact_source_is_known" CHECK ("facts"."source" in ('typed', 'confirmed', 'conversation', 'claimant', 'import', 'corrected'));--> statement-breakpoint
ALTER TABLE "interview_outcomes" ADD CONSTRAINT "a_deferral_waiver_or_undoing_has_a_reason" CHECK ("interview_outcomes"."outcome" not in ('deferred', 'waived', 'undone') or length(btrim("interview_outcomes"."reason")) > 0);--> statement-breakpoint
ALTER TABLE "interview_outcomes" ADD CONSTRAINT "interview_outcome_is_known" CHECK ("interview_outcomes"."outcome" in ('took part', 'rearranged by us', 'rearranged by claimant', 'deferred', 'waived', 'did not attend', 'did not take part', 'undone'));--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array['fact_corrections', 'format_requests', 'format_request_steps'] loop
    execute format('create trigger only_ever_added before update or delete on %I for each row execute function only_ever_added()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function only_ever_added()', name);
  end loop;
end $$;

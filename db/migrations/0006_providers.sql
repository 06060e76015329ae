CREATE TABLE "providers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"name" text NOT NULL,
	"looks_again" boolean DEFAULT false NOT NULL,
	CONSTRAINT "an_office_names_a_provider_once" UNIQUE("office_id","name")
);
--> statement-breakpoint
ALTER TABLE "reconsideration_events" DROP CONSTRAINT "reconsideration_step_is_known";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "provider_id" uuid;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD COLUMN "provider_id" uuid;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "provider_id" uuid;--> statement-breakpoint
ALTER TABLE "providers" ADD CONSTRAINT "providers_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsiderations" ADD CONSTRAINT "reconsiderations_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconsideration_events" ADD CONSTRAINT "reconsideration_step_is_known" CHECK ("reconsideration_events"."step" in ('taken over', 'taken up', 'added', 'dates lifted', 'dates kept', 'withdrawn', 'decided'));
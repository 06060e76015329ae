-- Rows that record what happened are only ever added: nobody, the program included, can rewrite the past.
create function only_ever_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array[
    'audit_entries', 'audit_seals', 'facts', 'interview_outcomes',
    'plan_issues', 'plan_documents', 'plan_givings', 'plan_signatures'
  ] loop
    execute format('create trigger only_ever_added before update or delete on %I for each row execute function only_ever_added()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function only_ever_added()', name);
  end loop;
end $$;
--> statement-breakpoint
-- An issued version of a plan never changes (R25). The plan's row is locked first, so that a commitment
-- saved while the plan is being issued is either in the issue or refused.
create function refuse_after_issue() returns trigger language plpgsql as $$
declare
  plan uuid;
begin
  if tg_table_name = 'plans' then
    plan := old.id;
  elsif tg_table_name = 'commitment_reasons' then
    select plan_id into plan from commitments where id = coalesce(new.commitment_id, old.commitment_id);
  else
    plan := coalesce(new.plan_id, old.plan_id);
  end if;
  perform 1 from plans where id = plan for share;
  if exists (select 1 from plan_issues where plan_id = plan) then
    raise exception 'an issued version of a plan does not change' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger refuse_after_issue before update or delete on plans for each row execute function refuse_after_issue();
--> statement-breakpoint
create trigger refuse_after_issue before insert or update or delete on commitments for each row execute function refuse_after_issue();
--> statement-breakpoint
create trigger refuse_after_issue before insert or update or delete on commitment_reasons for each row execute function refuse_after_issue();
--> statement-breakpoint
create trigger never_emptied before truncate on plans for each statement execute function only_ever_added();
--> statement-breakpoint
create trigger never_emptied before truncate on commitments for each statement execute function only_ever_added();
--> statement-breakpoint
-- One link of an audit chain: the link before it and everything this one says.
create function audit_link(
  previous bytea, chain text, place integer, at timestamptz,
  who text, role text, office text, did text, what text, why text
) returns bytea language sql stable parallel safe as $$
  select sha256(previous || convert_to(
    jsonb_build_array(chain, place, (extract(epoch from at) * 1000)::bigint, who, role, office, did, what, why)::text,
    'UTF8'))
$$;

/** Which turns of a conversation are hidden: an answer that came from them turned out to be about another person (R93). */
import { sql } from 'drizzle-orm'

/** Whether an answer that came from this turn was struck through as being about another person. */
export const isStruckTurn = sql<boolean>`exists (
  select 1 from fact_corrections
  join facts on facts.id = fact_corrections.corrected
  where fact_corrections.claimant_id = turns.claimant_id and fact_corrections.reason = 'wrong person'
    and (facts.reading_id in (select readings.id from readings where readings.turn_id = turns.id)
      or (turns.meant = 'pressed' and facts.question = split_part(turns.asked, '/', 1) and facts.at = turns.at)))`

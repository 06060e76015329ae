/** Words that advisers shorten as they please: by leaving the vowels out ("wnts", "clnr") or the middle ("app'ship", "lab'g"). */
import { wordsOf } from './occupations.ts'

/** Spelled out, the commonest first: where two words are shortened alike the first is meant. */
export const oftenShortened = wordsOf(`
  wants, wanted, wanting, working, worked, worker, work, would, would like, looking, looks, started, starting, starts, finished,
  currently, previously, previous, recently, immediately, available, unavailable, possibly, probably, flexible, considering,
  interested, interview, interviews, employed, employer, employers, employment, unemployed, self, permanent, temporary, agency,
  management, manager, supervisor, apprenticeship, apprentice, assistant, labouring, labourer, gardening, gardener, groundworks,
  cleaning, cleaner, cleaners, driving, driver, drivers, delivery, warehouse, production, packing, picking, catering, kitchen,
  reception, receptionist, carpenter, plumber, plumbing, electrician, builder, building, bricklayer, construction, engineering,
  engineer, mechanic, security, hospitality, housekeeping, housekeeper, teaching, teacher, nursing, hairdresser, hairdressing,
  counselling, counsellor, administration, administrator, technician, operative, operator, machinist, machinery, decorator,
  decorating, painting, scaffolding, scaffolder, landscaping, landscaper, maintenance, manufacturing, merchandiser, childcare,
  childminder, children, daughter, husband, partner, separated, divorced, married, landlord, tenancy, tenant, hospital, surgery,
  depression, medication, diabetes, arthritis, confidence, qualifications, qualification, certificate, experience, experienced,
  training, trained, retraining, volunteering, volunteers, volunteer, voluntary, references, application, applications, college,
  computer, computers, mornings, morning, afternoons, afternoon, evenings, evening, weekends, weekend, weekdays, transport,
  licence, bicycle, walking, travelling, relocate, mortgage, struggles, struggling, problems, problem, confirmed, changes,
  background, manual, factory, support, supported, supporting, support worker, customer service, department, government, between, because,
  through, without, nothing, something, anything, everything
`).filter(word => !word.includes(' '))

/** The demonstration's people who sign in as staff: one a role, and an adviser in each other office. None exists outside it. */
import type { Role } from './choices.ts'

export const demoPassword = 'demonstration only'

/** The provider that draws up plans for Eastgate Jobcentre, and looks again at its own. */
export const demoProvider = 'Harbour Skills'

type DemoAccount = {
  email: string
  password: string
  name: string
  role: Role
  officeName: string
  providerName?: string
}

const account = (login: string, name: string, role: Role, officeName: string): DemoAccount => ({
  email: `${login}@demo.test`,
  password: demoPassword,
  name,
  role,
  officeName,
})

export const demoAccounts: readonly DemoAccount[] = [
  account('adviser', 'Amira Hussain', 'adviser', 'Eastgate Jobcentre'),
  account('colleague', 'Callum Reid', 'adviser', 'Eastgate Jobcentre'),
  account('leader', 'Lorna Pritchard', 'leader', 'Eastgate Jobcentre'),
  account('complaints', 'Colette Obi', 'complaints', 'Eastgate Jobcentre'),
  account('manager', 'Mark Ellery', 'manager', 'Eastgate Jobcentre'),
  { ...account('provider', 'Priya Nair', 'provider', 'Eastgate Jobcentre'), providerName: demoProvider },
  account('analyst', 'Anders Holm', 'analyst', 'Eastgate Jobcentre'),
  account('council', 'Carys Morgan', 'council', 'Eastgate Jobcentre'),
  account('admin', 'Ada Lund', 'admin', 'Eastgate Jobcentre'),
  account('stranger', 'Siobhan Keir', 'adviser', 'Leith Jobcentre'),
  account('anogwr', 'Gwen Parry', 'adviser', 'Canolfan Byd Gwaith Aberafon'),
]

/** The demonstration's one claimant who signs in: what is printed on their plan. */
export const demoClaimant = { reference: 'DEMO-PLAN-0001', code: 'DEMO-CODE-0001' }

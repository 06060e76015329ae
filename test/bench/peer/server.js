/**
 * The peer: one page of an interview in @dwp/govuk-casa, the nearest framework of the field, with its session in the same
 * PostgreSQL. The same kinds of fields as our step "aims", in the framework's own components, each with a validator.
 * Reached through PG* variables and PORT.
 */
import { fileURLToPath } from 'node:url'
import { configure, field, Plan, validators } from '@dwp/govuk-casa'
import connectPgSimple from 'connect-pg-simple'
import express from 'express'
import session from 'express-session'
import pg from 'pg'

const short = (name, most) =>
  field(name, { optional: true }).validators([validators.strlen.make({ max: most, errorMsgMax: 'Too long' })])

const aims = {
  waypoint: 'aims',
  view: 'aims.njk',
  fields: [
    short('aim-work', 4000),
    short('job-preference-1', 200),
    short('job-preference-2', 200),
    short('job-preference-3', 200),
    field('self-employment', { optional: true }).validators([
      validators.inArray.make({ source: ['no', 'thinking', 'trading'], errorMsg: 'Select one' }),
    ]),
    short('what-matters', 4000),
  ],
}
const after = { waypoint: 'hours', view: 'aims.njk', fields: [] }

const plan = new Plan()
plan.addSequence('aims', 'hours')

const Store = connectPgSimple(session)
const { mount } = configure({
  views: [fileURLToPath(new URL('views', import.meta.url))],
  session: {
    name: 'peer',
    secret: 'a secret that only the benchmark knows, and long enough',
    ttl: 3600,
    secure: false,
    store: new Store({ pool: new pg.Pool({ max: 10 }), createTableIfMissing: true }),
  },
  pages: [aims, after],
  plan,
})

const app = express()
mount(app, {})
app.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))

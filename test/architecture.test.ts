/** How the parts lean on each other, read from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['server', 'views', 'db']

const files = folders
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  .filter(file => file.endsWith('.ts'))

type Import = { from: string; to: string; typeOnly: boolean }

const imports: Import[] = files.flatMap(from => {
  const text = readFileSync(join(root, from), 'utf8')
  return [...text.matchAll(/^import (type )?([^;]*?)from '([^']+)'/gms)].map(([, type, names = '', target = '']) => ({
    from,
    to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target,
    typeOnly: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names.trim()),
  }))
})

const isRoutes = (file: string) => /(^|-)routes\.ts$/.test(file.split('/').at(-1) ?? '')
const isDomain = (file: string) => /^server\/(?!http\/|lib\/)[^/]+\//.test(file) && !isRoutes(file)
const words = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`)

test('there are imports to read', () => {
  expect(imports.length).toBeGreaterThan(50)
})

test('the domain never imports a view', () => {
  expect(words(imports.filter(({ from, to }) => isDomain(from) && to.startsWith('views/')))).toEqual([])
})

test('no routes file imports another, but for the table of contents', () => {
  const broken = imports.filter(({ from, to }) => isRoutes(to) && from !== 'server/app.ts')
  expect(words(broken)).toEqual([])
})

test('views ask nothing of the database and nothing of the network', () => {
  const forbidden = (to: string) => ['db/client.ts', 'db/schema.ts', 'drizzle-orm', 'postgres', 'hono'].includes(to)
  const broken = imports.filter(({ from, to, typeOnly }) => from.startsWith('views/') && forbidden(to) && !typeOnly)
  expect(words(broken)).toEqual([])
})

test('the tables lean on nothing but lists of choices', () => {
  const broken = imports.filter(({ from, to }) => from === 'db/schema.ts' && to.startsWith('server/'))
  expect(words(broken)).toEqual([])
})

describe('concepts lean downhill only', () => {
  // Letters and messages are written by everything above them, so they know none of it; incidents show what was written and
  // printed; my-plan, outbox-desk and caseload show what they lean on, and hardly anybody leans on them.
  const order = [
    'staff',
    'bank-holiday',
    'letter',
    'outbox',
    'claimant',
    'closure',
    'provider',
    'interview',
    'note',
    'preparation',
    'summary',
    'commitment',
    'conversation',
    'action-plan',
    'variation',
    'incident',
    'evidence',
    'reconsideration',
    'failure',
    'override',
    'complaint',
    'my-plan',
    'outbox-desk',
    'source',
    'caseload',
  ]
  const conceptOf = (file: string) => /^server\/([^/]+)\//.exec(file)?.[1] ?? ''

  test.each(order)('%s', concept => {
    const above = order.slice(order.indexOf(concept) + 1)
    const broken = imports.filter(
      ({ from, to, typeOnly }) => conceptOf(from) === concept && above.includes(conceptOf(to)) && !typeOnly,
    )
    expect(words(broken)).toEqual([])
  })
})

test('no file asks which benefit a person gets: it asks the regime', () => {
  const asking = files
    .filter(file => !['server/regime.ts', 'db/choices.ts', 'db/seed.ts'].includes(file))
    .filter(file => /===? '(uc|esa_old|esa_new_style|is_lone_parent)'/.test(readFileSync(join(root, file), 'utf8')))
  expect(asking).toEqual([])
})

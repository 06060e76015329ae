/** Files that people send with a request: told by their content, kept as they came, and only ever handed out to be saved. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evidenceFiles, presses, reconsiderations } from '../db/schema.ts'
import type { WholePlan } from '../server/action-plan/action-plan.ts'
import { entriesAbout } from '../server/audit.ts'
import { checkFiles } from '../server/evidence/evidence.ts'
import { kindOf } from '../server/evidence/kind.ts'
import { cleanName } from '../server/evidence/name.ts'
import type { Person } from '../server/http/context.ts'
import { reconsiderationsAbout } from '../server/reconsideration/reconsideration.ts'
import { type Answered, openApp, type TestApp, type Visitor } from './support/app.ts'
import { validateHtml } from './support/html.ts'
import { accessCode, castMember, chloe, interviewed, issued } from './support/plan-case.ts'

let foothold: TestApp
let amira: Person
beforeAll(async () => {
  foothold = await openApp()
  amira = await castMember(foothold.db, 'adviser')
})
afterAll(() => foothold.close())

const page = '/my-plan/reconsiderations/new?plan=1'
const enter = async (app: TestApp = foothold) => {
  const plan = await issued(app.db, amira, await interviewed(app.db, amira, chloe))
  const visitor = await app.visit()
  await visitor.post('/my-plan/sign-in', { reference: plan.reference, code: accessCode })
  return { plan, visitor }
}
const send = (visitor: Visitor, files: File[], more: Record<string, string> = {}) =>
  visitor.postForm(page, { lines: 'all', ...more }, files)
const filesOf = async ({ claimantId }: WholePlan, app: TestApp = foothold) =>
  (await reconsiderationsAbout(app.db, claimantId)).flatMap(({ files }) => files)
const idIn = ({ path }: Answered) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0] ?? ''

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const pdf = bytesOf('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])
const png = new Uint8Array([
  ...[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0, 0, 0,
  ],
  ...[0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
])
const heic = bytesOf('\0\0\0\x18ftypheic\0\0\0\0heicmif1')
const webp = bytesOf('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0')
const file = (bytes: Uint8Array | string, name: string, type = '') => new File([bytes as BlobPart], name, { type })

describe('what a file is, is told from its content', () => {
  test.each([
    ['a PDF called a picture', pdf, 'application/pdf'],
    ['a photo', jpeg, 'image/jpeg'],
    ['a picture', png, 'image/png'],
    ['a photo of a newer phone', heic, 'image/heic'],
    ['a picture of the web', webp, 'image/webp'],
    ['plain text in Welsh', new TextEncoder().encode('Tŷ Gwyn, Ynys Môn\r\n\tdiolch'), 'text/plain'],
    ['text that only mentions a tag', new TextEncoder().encode('He wrote <b>no</b> and <script>'), 'text/plain'],
  ])('%s', async (_, bytes, kind) => {
    expect(await kindOf(bytes)).toBe(kind)
  })

  test.each([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page after spaces and a mark', '\u00ef\u00bb\u00bf \n<html>'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a drawing after its declaration', '<?xml version="1.0"?><svg/>'],
    ['a comment first', '<!-- hello --><svg/>'],
    ['a shell script', '#!/bin/sh\nrm -rf ~'],
    ['a Windows program', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'],
    ['a Linux program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'],
    ['an archive', 'PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a'],
    ['a broken archive', 'PK\x03\x04\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'],
    ['rich text', '{\\rtf1 hello}'],
    ['a GIF', 'GIF89a\x01\0\x01\0\0\0\0;'],
    ['bytes that are no UTF-8', 'caf\xe9'],
    ['text with a NUL', 'hello\0world'],
    ['text that steers a terminal', 'hello \x1b[2J'],
  ])('%s is not taken', async (_, text) => {
    expect(await kindOf(bytesOf(text))).toBeUndefined()
  })

  test('random bytes never break it', async () => {
    for (let count = 0; count < 300; count++) {
      const start = [pdf, jpeg, png, heic, bytesOf('PK\x03\x04'), bytesOf('RIFF'), bytesOf('')][count % 7] ?? pdf
      const bytes = new Uint8Array([...start.slice(0, count % 20), ...randomBytes(count)])
      expect([undefined, 'string']).toContain((await kindOf(bytes)) && 'string')
    }
  })
})

test.each([
  ['letter.pdf', 'letter.pdf'],
  ['C:\\Users\\me\\letter.pdf', 'letter.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['photo.jpg.exe', 'photo.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.pdf'],
  ['"><script>alert(1)</script>.html', 'script-.pdf'],
  ['a\r\nX-Header: b.pdf', 'aX-Header- b.pdf'],
  ['nul\u0000.pdf', 'nul.pdf'],
  ['Llythyr Siân (2).odt', 'Llythyr Siân (2).pdf'],
  ['', 'file.pdf'],
  ['...', 'file.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['رسالة.pdf', 'رسالة.pdf'],
  [`${'x'.repeat(500)}.pdf`, `${'x'.repeat(80)}.pdf`],
])('a file called %j is kept as %j', (typed, kept) => {
  expect(cleanName(typed, 'pdf')).toBe(kept)
})

describe('sending files', () => {
  test('each is kept as it came, and read back to the byte', async () => {
    const { plan, visitor } = await enter()
    const form = await visitor.get(page)
    expect(form.html).toContain('enctype="multipart/form-data"')
    expect(form.html).toMatch(/<input class="govuk-file-upload" id="files" name="files" type="file" multiple/)
    const asked = await send(visitor, [file(pdf, 'from the doctor.pdf', 'text/html'), file(jpeg, 'Llun ŷ.png')])
    expect(asked.status).toBe(200)
    expect(validateHtml(asked.html)).toEqual([])
    const kept = await filesOf(plan)
    expect(kept.map(({ name, type, size, scan }) => ({ name, type, size, scan }))).toEqual([
      { name: 'Llun ŷ.jpg', type: 'image/jpeg', size: jpeg.length, scan: 'not checked' },
      { name: 'from the doctor.pdf', type: 'application/pdf', size: pdf.length, scan: 'not checked' },
    ])
    expect(asked.html).toContain('from the doctor.pdf')
    const answer = await visitor.get(`/my-plan/reconsiderations/${idIn(asked)}/files/${kept[1]?.id}`)
    expect(Buffer.from(await answer.bytes()).equals(Buffer.from(pdf))).toBe(true)
  })

  test('it is handed out to be saved and never to be shown, under a name that says nothing', async () => {
    const { plan, visitor } = await enter()
    const asked = await send(visitor, [file(pdf, 'my cancer.pdf')])
    const [kept] = await filesOf(plan)
    const { headers, status } = await visitor.get(`/my-plan/reconsiderations/${idIn(asked)}/files/${kept?.id}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="RECON-[A-Z0-9-]+-file-1\.pdf"$/)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    const did = (await entriesAbout(foothold.db, plan.claimantId)).map(entry => `${entry.did} ${entry.what}`)
    expect(did).toContain(`downloaded file ${kept?.id}`)
  })

  test('one that is refused is named beside the box; nothing is saved, and what was typed is kept', async () => {
    const { plan, visitor } = await enter()
    const bad = [file('<svg onload="alert(1)">', '<b>plan.svg', 'image/png'), file(pdf, 'good.pdf')]
    const refused = await send(visitor, bad, { words: 'It hurts', lang: 'cy' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Rhaid i “b-plan.svg” fod yn PDF, yn llun')
    expect(refused.html).toContain('href="#files"')
    expect(refused.html).toContain('It hurts</textarea>')
    expect(refused.html).not.toContain('<b>plan')
    expect(validateHtml(refused.html)).toEqual([])
    expect(await reconsiderationsAbout(foothold.db, plan.claimantId)).toEqual([])
  })

  test('when something else is missing, they are asked to choose their files again', async () => {
    const { visitor } = await enter()
    const refused = await visitor.postForm(page, { words: 'It hurts' }, [file(pdf, 'good.pdf')])
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Choose your files again: we could not keep them.')
    const without = await visitor.postForm(page, { words: 'It hurts' })
    expect(without.html).not.toContain('Choose your files again: we could not keep them.')
  })

  test.each([
    ['more than five', Array.from({ length: 6 }, (_, at) => file(pdf, `${at}.pdf`)), 'You can send up to 5 files'],
    ['an empty one', [file('', 'nothing.pdf')], '“nothing.pdf” is empty'],
  ])('%s: told beside the box', async (_, files, message) => {
    const { visitor } = await enter()
    const refused = await send(visitor, files)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(message)
  })

  test('too big, alone and together, is told by name', async () => {
    const big = (megabytes: number) => ({ name: 'big.pdf', bytes: new Uint8Array(megabytes * 1024 * 1024) })
    const refused = async (...sent: { name: string; bytes: Uint8Array }[]) => JSON.stringify(await checkFiles({}, sent))
    expect(await refused(big(11))).toContain('“big.pdf” must be smaller than 10 MB')
    expect(await refused(big(9), big(9), big(9), big(9))).toContain('together must be smaller than 30 MB')
  })

  test('a long text is told for what it is, and everybody else has a turn meanwhile', async () => {
    const long = (text: string) => new Uint8Array(Buffer.from(text))
    let turns = 0
    const others = setInterval(() => turns++, 1)
    expect(await kindOf(long('Llŷn and Ynys Môn. '.repeat(500_000)))).toBe('text/plain')
    clearInterval(others)
    expect(turns).toBeGreaterThan(1)
    const blank = ' '.repeat(256 * 1024 - 1)
    expect(await kindOf(long(`${blank} plain`))).toBe('text/plain')
    expect(await kindOf(long(`${blank}<html>`))).toBeUndefined()
    expect(await kindOf(long(`${'ŷ'.repeat(200_000)}\u0007`))).toBeUndefined()
    expect(await kindOf(new Uint8Array([...long('ŷ'.repeat(9)), 0xc5]))).toBeUndefined()
  })

  test.each([
    [
      'en',
      'You have sent us 20 requests and complaints in one day',
      'You can send us up to 100 MB of files in one day',
    ],
    ['cy', 'Rydych wedi anfon 20 o geisiadau a chwynion atom', 'Gallwch anfon hyd at 100 MB o ffeiliau atom'],
  ])('one person’s day has an end, which is said with another way (%s)', async (lang, times, megabytes) => {
    const { plan, visitor } = await enter()
    const { db } = foothold
    await send(visitor, [file(pdf, 'a.pdf')])
    const [first] = await db.select().from(reconsiderations).where(eq(reconsiderations.claimantId, plan.claimantId))
    if (!first) throw new Error('Nothing was asked')
    // Made where they are kept: fifty files of two megabytes.
    await db.execute(sql`insert into evidence_files (reconsideration_id, name, type, bytes, sha256, scan, at)
      select ${first.id}::uuid, 'n' || n, 'text/plain', convert_to(repeat('x', 2097152), 'UTF8'), 'x', 'clean',
        ${first.at.toISOString()}::timestamptz from generate_series(1, 50) n`)
    const refused = await send(visitor, [file(pdf, 'b.pdf')], { lang })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(megabytes)
    expect(validateHtml(refused.html)).toEqual([])
    expect((await send(visitor, [], { lang })).status).toBe(200)
    const row = ({ id: _, reference, ...rest }: typeof first) => rest
    const more = Array.from({ length: 18 }, (_, at) => ({ ...row(first), reference: `${first.reference}-${at}` }))
    await db.insert(reconsiderations).values(more)
    expect((await send(visitor, [], { lang })).html).toContain(times)
    const complaint = { whatHappened: 'Nobody rang me', lang }
    expect((await visitor.post('/my-plan/complaints/new', complaint)).html).toContain(times)
    expect(await db.$count(reconsiderations, eq(reconsiderations.claimantId, plan.claimantId))).toBe(20)
  })

  test('the same press with other files is another press', async () => {
    const { plan, visitor } = await enter()
    const press = crypto.randomUUID()
    const [one, same] = [
      await send(visitor, [file(pdf, 'a.pdf')], { press }),
      await send(visitor, [file(pdf, 'a.pdf')], { press }),
    ]
    expect(one.path).toBe(same.path)
    await send(visitor, [file(jpeg, 'a.pdf')], { press })
    expect(await reconsiderationsAbout(foothold.db, plan.claimantId)).toHaveLength(2)
    expect(await foothold.db.$count(presses, eq(presses.by, plan.claimantId))).toBe(2)
  })
})

describe('how much is let in, and from whom', () => {
  const request = (path: string, bytes: number, cookies: Visitor['cookies'] | undefined, said = true) => {
    const boundary = 'XX'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n`
    const body = Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, 0x41), Buffer.from(`\r\n--${boundary}--\r\n`)])
    const headers: Record<string, string> = {
      origin: 'http://localhost',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    }
    if (said) headers['content-length'] = String(body.length)
    if (cookies) headers.cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    return foothold.app.request(`http://localhost${path}`, { method: 'POST', headers, body })
  }
  const megabytes = (count: number) => count * 1024 * 1024

  test('files come in where they belong, and nowhere else', async () => {
    const { visitor } = await enter()
    expect((await request(page, megabytes(3), visitor.cookies)).status).toBe(422)
    expect((await request(page, megabytes(41), visitor.cookies)).status).toBe(413)
    expect((await request('/my-plan/sign-out', megabytes(3), visitor.cookies)).status).toBe(413)
  })

  test('somebody who is not signed in sends no long body, and neither does one that hides its length', async () => {
    const { visitor } = await enter()
    expect((await request(page, megabytes(3), undefined)).status).toBe(413)
    expect((await request(page, 10, undefined)).status).toBe(303)
    expect((await request(page, megabytes(3), visitor.cookies, false)).status).toBe(413)
  })

  test('a file in a field that is none of its own is not there', async () => {
    const { plan, visitor } = await enter()
    const answer = await visitor.postForm(page, { lines: 'all' }, [file(pdf, 'a.pdf')], 'words')
    expect(answer.status).toBe(200)
    expect(await reconsiderationsAbout(foothold.db, plan.claimantId)).toMatchObject([{ words: null, files: [] }])
  })
})

describe('who may have a file', () => {
  test('the person and those to whom their record is open; to all others it is not there', async () => {
    const { plan, visitor } = await enter()
    const request = idIn(await send(visitor, [file(pdf, 'a.pdf')]))
    const [kept] = await filesOf(plan)
    const mine = `/my-plan/reconsiderations/${request}/files/${kept?.id}`
    const staffs = `/reconsiderations/${request}/files/${kept?.id}`
    const other = await enter()
    const otherRequest = idIn(await send(other.visitor, [file(pdf, 'b.pdf')]))
    const nobody = '7d9f1c52-0000-4000-8000-000000000000'
    expect((await visitor.get(mine)).status).toBe(200)
    expect((await (await foothold.visit('colleague')).get(staffs)).status).toBe(200)
    expect((await (await foothold.visit('stranger')).get(staffs)).status).toBe(404)
    const absent = await other.visitor.get(`/my-plan/reconsiderations/${nobody}/files/${nobody}`)
    for (const path of [mine, `/my-plan/reconsiderations/${otherRequest}/files/${kept?.id}`]) {
      const answer = await other.visitor.get(path)
      expect(answer.status).toBe(404)
      expect(answer.html).toBe(absent.html)
    }
  })

  test('what is kept cannot be changed or taken away', async () => {
    const { plan, visitor } = await enter()
    await send(visitor, [file(pdf, 'a.pdf')])
    const [kept] = await filesOf(plan)
    const mine = eq(evidenceFiles.id, kept?.id ?? '')
    await expect(foothold.db.update(evidenceFiles).set({ name: 'b' }).where(mine)).rejects.toThrow()
    await expect(foothold.db.delete(evidenceFiles).where(mine)).rejects.toThrow()
  })
})

describe('the office’s own scanner', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scanner-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A scanner written for the test, in Node itself: it reads standard input and says something of it. */
  const scanner = (body: string) => {
    const script = join(folder, `${randomBytes(4).toString('hex')}.mjs`)
    writeFileSync(
      script,
      `import { readFileSync, writeFileSync } from 'node:fs'\nconst input = readFileSync(0)\n${body}`,
    )
    return `${process.execPath} ${script}`
  }
  const check = async (scanCommand: string) => checkFiles({ scanCommand }, [{ name: 'a.pdf', bytes: pdf }])

  test('is given the file as it came, and none of our settings', async () => {
    const seen = join(folder, 'seen')
    const command = scanner(
      `writeFileSync('${seen}', input); writeFileSync('${seen}.env', JSON.stringify(process.env)); process.exit(0)`,
    )
    expect(await check(command)).toMatchObject({ files: [{ scan: 'clean' }] })
    expect(readFileSync(seen).equals(Buffer.from(pdf))).toBe(true)
    expect(Object.keys(JSON.parse(readFileSync(`${seen}.env`, 'utf8')))).toEqual(['PATH'])
  })

  test('what it refuses is not kept, and the person is told', async () => {
    const app = await openApp({ scanCommand: scanner(`process.exit(input.includes('bad') ? 1 : 0)`) })
    const { plan, visitor } = await enter(app)
    const refused = await send(visitor, [file('this is bad', 'bad.txt')])
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('“bad.txt” may have a virus, so we have not kept it.')
    expect(await filesOf(plan, app)).toEqual([])
    await send(visitor, [file('this is fine', 'fine.txt')])
    expect(await filesOf(plan, app)).toMatchObject([{ name: 'fine.txt', scan: 'clean' }])
    await app.close()
  })

  test.each([
    ['ends with anything else', 'process.exit(2)'],
    ['does not read to the end', 'process.exit(7)'],
  ])('one that %s: the file is kept and staff see that nothing checked it', async (_, body) => {
    expect(await check(scanner(body))).toMatchObject({ files: [{ scan: 'not checked' }] })
  })

  test('one that is not there, or a command with a shell in it, is no scanner', async () => {
    const ran = join(folder, 'ran')
    for (const command of ['/no/such/program', `/no/such/program; touch ${ran}`, `$(touch ${ran})`]) {
      expect(await check(command)).toMatchObject({ files: [{ scan: 'not checked' }] })
    }
    expect(() => readFileSync(ran)).toThrow()
  })
})

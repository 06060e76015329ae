/** The environment, read once. A wrong setting refuses to start, in one sentence. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isPrivateLine, type OfficeReader } from './note/office/reader.ts'
import { type Notify, notifyUrl } from './outbox/notify.ts'
import type { Mail } from './outbox/smtp.ts'

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SECRET: z.string().min(32).optional(),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  SESSION_MINUTES: z.coerce.number().int().min(10).max(720).default(30),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  // A name, the id of the service and the secret, with dashes between, as Notify shows it.
  NOTIFY_API_KEY: z
    .string()
    .regex(/^.+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/)
    .optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/ }).default(notifyUrl),
  NOTIFY_EMAIL_TEMPLATE: z.uuid().optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid().optional(),
  DEMO: z.enum(['0', '1']).optional(),
  UNCONFIRMED_LAW: z.enum(['refuse', 'allow']).default('refuse'),
  CONTROLLER_NAME: z.string().trim().min(1).optional(),
  DPO_CONTACT: z.string().trim().min(1).optional(),
  SCAN_COMMAND: z.string().trim().min(1).optional(),
  READER_URL: z.url({ protocol: /^https?$/ }).optional(),
  READER_KEY: z.string().trim().min(1).optional(),
  READER_MODEL: z.string().trim().min(1).optional(),
  // Less than a press may be at work before it is thought to have died (server/http/presses.ts).
  READER_SECONDS: z.coerce.number().int().min(1).max(8).default(5),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  /** Absent: the program runs a PostgreSQL of its own under `dataDir`. */
  databaseUrl?: string
  secret: string
  baseUrl: string
  /** Fictional people and one account a role, open to anyone. */
  demo: boolean
  logLevel: string
  /** How many proxies of ours stand in front; each adds the address it saw to X-Forwarded-For. */
  proxies: number
  /** How long a member of staff stays signed in without using the service. */
  sessionMinutes: number
  /** Claimants may read texts of law that nobody has seen in their source (R98); always so in a demonstration. */
  allowsUnconfirmedLaw?: boolean
  /** Who decides how people's information is used, and how to reach its data protection officer (R94). */
  controllerName?: string | undefined
  dpoContact?: string | undefined
  /** The program that looks at files people send, with its words (server/evidence/scan.ts). Absent: nothing looks. */
  scanCommand?: string | undefined
  /** The reader of notes that the office runs; absent: what is typed is read here alone, and nothing leaves. */
  officeReader?: OfficeReader | undefined
  /** The mail server that e-mails go by; absent: GOV.UK Notify's, or none. */
  mail?: Mail | undefined
  /** The service of ours at GOV.UK Notify; absent: text messages go nowhere, and letters are posted by hand. */
  notify?: Notify | undefined
}

/** The message is one sentence for the person at the terminal. */
export class WrongSetting extends Error {}

/**
 * Reads the settings from `environment`.
 * @throws WrongSetting naming the first setting that will not do.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = settings.safeParse(environment)
  if (!read.success) {
    const wrong = read.error.issues[0]
    throw new WrongSetting(`The setting ${wrong?.path.join('.')} will not do: ${wrong?.message}.`)
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    SECRET,
    BASE_URL,
    DEMO,
    LOG_LEVEL,
    PROXIES,
    SESSION_MINUTES,
    SCAN_COMMAND,
  } = read.data
  // A database of one's own may hold real people: the demonstration opens there only when asked for by name.
  const demo = DATABASE_URL === undefined ? DEMO !== '0' : DEMO === '1'
  if (!demo && SECRET === undefined) {
    throw new WrongSetting('Set SECRET to at least 32 random characters: it signs the session cookies.')
  }
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    secret: SECRET ?? keptSecret(DATA_DIR),
    proxies: PROXIES,
    sessionMinutes: SESSION_MINUTES,
    scanCommand: SCAN_COMMAND,
    allowsUnconfirmedLaw: demo || read.data.UNCONFIRMED_LAW === 'allow',
    controllerName: read.data.CONTROLLER_NAME,
    dpoContact: read.data.DPO_CONTACT,
    baseUrl: BASE_URL ?? `http://localhost:${PORT}`,
    demo,
    mail: mailOf(read.data),
    notify: notifyOf(read.data),
    officeReader: readerOf(read.data),
    // Someone trying it out wants to read the accounts, not the requests.
    logLevel: LOG_LEVEL ?? (demo ? 'warn' : 'info'),
  }
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof settings>): Mail | undefined {
  if (url && !from) throw new WrongSetting('Set MAIL_FROM to the address that e-mails come from: SMTP_URL needs it.')
  return url && from ? { url, from } : undefined
}

function notifyOf(read: z.infer<typeof settings>): Notify | undefined {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_TEXT_TEMPLATE: textTemplate } = read
  if (!apiKey) return undefined
  if (!emailTemplate || !textTemplate) {
    const sentence = 'Set NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE to the ids of your templates: NOTIFY_API_KEY'
    throw new WrongSetting(`${sentence} needs both.`)
  }
  return { apiKey, url: read.NOTIFY_URL, emailTemplate, textTemplate }
}

function readerOf(read: z.infer<typeof settings>): OfficeReader | undefined {
  const { READER_URL: url, READER_KEY: key, READER_MODEL: model, READER_SECONDS: seconds } = read
  if (!url) return undefined
  const { username, password } = new URL(url)
  if (username || password) throw new WrongSetting('READER_URL must not hold a password: set READER_KEY.')
  if (!isPrivateLine(url)) {
    throw new WrongSetting('READER_URL must begin with https, unless it is on this machine or in your own network.')
  }
  return { url, key, model, seconds }
}

/** A secret of the demonstration's own, kept beside its data so that a restart signs nobody out. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(folder, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

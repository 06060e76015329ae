/** What every response carries, and what every request must be, whoever asks. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Config } from '../config.ts'
import type { Env } from './context.ts'
import { Refused } from './errors.ts'
import { isForFiles } from './files.ts'

const self = ["'self'"]
const none = ["'none'"]

/** Nothing inline, nothing from elsewhere, in no one's frame. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: self,
    fontSrc: self,
    connectSrc: self,
    formAction: self,
    baseUri: none,
    frameAncestors: none,
  },
  // A file to download says something stricter by itself.
  overwrite: false,
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
})

/** Pages about people are kept nowhere: not by the browser, not on the way. Styles and scripts say otherwise themselves. */
export const keepNothing: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
}

const mebibyte = 1024 * 1024

const tooLong = 'What you sent is too long. Go back, make it shorter, and try again.'

const atMost = (maxSize: number, message = tooLong) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refused('too large', message)
    },
  })

/** Room for a long interview typed on one page, and no more. */
const ordinary = atMost(mebibyte)
/** Where a form of that length comes back sealed: letters for bytes, with its quotation marks and line ends escaped. */
const sealed = atMost(3 * mebibyte)
const takesSealed = ['/sign-in', '/sign-out', '/my-plan/sign-in']

/** Where a form holds files: more than they may have together, so that it is said beside them what is too much. */
const withFiles = atMost(
  40 * mebibyte,
  'Your files are too big to send together. Go back and choose fewer of them. / Mae eich ffeiliau’n rhy fawr i’w hanfon gyda’i gilydd. Ewch yn ôl a dewis llai ohonynt.',
)
const notKnown =
  'You are not signed in, so your files were not sent. Sign in again, go back, and send them again. / Nid ydych wedi mewngofnodi, felly ni chafodd eich ffeiliau eu hanfon. Mewngofnodwch eto, ewch yn ôl, a’u hanfon eto.'

export const limitBody: MiddlewareHandler<Env> = (c, next) => {
  if (isForFiles(c)) return limitFiles(c, next)
  return (takesSealed.includes(c.req.path) ? sealed : ordinary)(c, next)
}

/**
 * A body that is longer than an ordinary one is let in only from somebody who is signed in, and only when it says first how
 * long it is, as browsers do: looking for whose it is reads the form.
 */
const limitFiles: MiddlewareHandler<Env> = async (c, next) => {
  const length = c.req.header('transfer-encoding') === undefined ? Number(c.req.header('content-length')) : Number.NaN
  if (!(length > mebibyte)) return ordinary(c, next)
  return withFiles(c, async () => {
    const isKnown = (await c.var.findPerson()) ?? (await c.var.findReader())
    if (!isKnown) throw new Refused('too large', notKnown)
    await next()
  })
}

/**
 * A form posted from another site is refused. Every browser says where a cross-site form comes from; a request that
 * says nothing of its origin comes from no such form (a script, or a browser older than the header, whose cookie
 * SameSite=Lax protects). What is no form at all is refused too: nothing here reads anything else.
 */
export const sameSiteOnly = ({ baseUrl, demo }: Pick<Config, 'baseUrl' | 'demo'>): MiddlewareHandler<Env> => {
  const ours = new URL(baseUrl).origin
  const check = csrf({ origin: origin => origin === ours || (demo && isThisMachine(origin)) })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (!isForm(c.req.header('content-type'))) throw new HTTPException(415)
    const saysWhereFrom = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined
    return saysWhereFrom ? check(c, next) : next()
  }
}

const isForm = (type = 'application/x-www-form-urlencoded') =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)

/** The demonstration is tried on whatever port is free, and tunnelled to; it never leaves the machine it runs on. */
const isThisMachine = (origin: string) =>
  URL.canParse(origin) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)

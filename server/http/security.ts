/** What every response carries, and what every request must be, whoever asks. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from './context.ts'
import { Refused } from './errors.ts'

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

/** Room for a long interview typed on one page, and no more. */
export const limitBody = bodyLimit({
  maxSize: 1024 * 1024,
  onError: () => {
    throw new Refused('too large', 'What you sent is too long. Go back, make it shorter, and try again.')
  },
})

/**
 * A form posted from another site is refused. Every browser says where a cross-site form comes from; a request that
 * says nothing of its origin comes from no such form (a script, or a browser older than the header, whose cookie
 * SameSite=Lax protects).
 */
export const sameSiteOnly = (baseUrl: string): MiddlewareHandler<Env> => {
  const ours = new URL(baseUrl).origin
  const check = csrf({ origin: (origin, c) => origin === ours || origin === new URL(c.req.url).origin })
  return async (c, next) => {
    const saysWhereFrom = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined
    return saysWhereFrom ? check(c, next) : next()
  }
}

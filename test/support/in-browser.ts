/** What a browser test begins with: the whole program behind an address of its own, and a browser to open it with. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { openApp } from './app.ts'
import { openBrowser } from './browser.ts'

/** Starts the program on a database of its own, serves it to this machine alone, and opens a browser. */
export async function openInBrowser() {
  const foothold = await openApp()
  const server = serve({ fetch: foothold.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const browser = await openBrowser()
  async function close() {
    await browser.close()
    server.close()
    await foothold.close()
  }
  return { foothold, browser, baseURL: `http://127.0.0.1:${port}`, close }
}

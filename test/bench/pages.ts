/** A step of the interview, opened and posted by ten connections: ours, the floor and the peer in turn, several rounds. */

import { median, type Row, rounded } from './figures.ts'
import { type Client, cookiesOf, hiddenFields, type Sent } from './office.ts'
import { memoryOf, type Running, resultOf, start } from './programs.ts'

type Load = { perSecond: number; p50: number; p99: number; statuses: Record<string, number>; errors: number }
type Server = { name: 'ours' | 'floor' | 'peer'; running: Running; clients: Client[] }
type Work = 'get' | 'post'

/** What each answer of a work must be: anything else would be measured as fast nonsense. */
const expected: Record<Server['name'], Record<Work, string>> = {
  ours: { get: '200', post: '303' },
  floor: { get: '200', post: '303' },
  peer: { get: '200', post: '302' },
}

/** How long each load lasts, and how often each is measured; the median of the rounds counts. */
const [rounds, seconds] = [3, 3]

export async function measurePages(node: string, environment: NodeJS.ProcessEnv, clients: Client[]): Promise<Row[]> {
  const ours = await start({ node, file: '/server/start.js', environment })
  const input = JSON.stringify({ clients: clients.map(({ get, post }) => [...get, ...post]) })
  const floor = await start({ node, file: 'floor.ts', environment, input }, '/healthz')
  const peer = await start({ node, file: 'peer/server.js', environment: { ...environment, PGDATABASE: 'peer' } })
  const servers: Server[] = [
    { name: 'ours', running: ours, clients },
    { name: 'floor', running: floor, clients },
    { name: 'peer', running: peer, clients: await peerClients(peer.url, clients.length) },
  ]
  const figures = await measureInTurn(node, servers)
  const memory = memoryOf(ours.process)
  const peerMemory = memoryOf(peer.process)
  for (const { running } of servers) await running.stop()
  return [
    againstFloor('GET a step', figures.get, 0.7),
    againstPeer('GET a step', figures.get, 6),
    againstFloor('POST a step', figures.post, 0.6),
    againstPeer('POST a step', figures.post, 3),
    ...(memory && peerMemory ? [inMemory(memory, peerMemory)] : []),
  ]
}

type Figures = Record<Work, Record<Server['name'], Load[]>>

async function measureInTurn(node: string, servers: Server[]): Promise<Figures> {
  const none = () => ({ ours: [], floor: [], peer: [] })
  const figures: Figures = { get: none(), post: none() }
  for (const work of ['get', 'post'] as const) {
    for (const server of servers) await load(node, server, work, 2)
    for (let round = 0; round < rounds; round++) {
      for (const server of servers) figures[work][server.name].push(await load(node, server, work, seconds))
    }
  }
  return figures
}

async function load(node: string, server: Server, work: Work, seconds: number): Promise<Load> {
  const { name, running, clients } = server
  const input = JSON.stringify({ url: running.url, seconds, clients: clients.map(client => client[work]) })
  const result = await resultOf<Load>({ node, file: 'load.js', environment: {}, input })
  const others = Object.keys(result.statuses).filter(status => status !== expected[name][work])
  if (others.length > 0 || result.errors > 0) {
    throw new Error(`${name} did not answer ${work} as it must: ${JSON.stringify(result)}`)
  }
  return result
}

const perSecond = (loads: Load[]) => median(loads.map(load => load.perSecond))
const shown = (loads: Load[]) =>
  `${rounded(perSecond(loads))}/s, p99 ${rounded(median(loads.map(load => load.p99)))} ms`

function againstFloor(work: string, { ours, floor }: Figures[Work], target: number): Row {
  const ratio = perSecond(ours) / perSecond(floor)
  const wanted = `at least ${target} of the floor`
  return {
    work,
    ours: shown(ours),
    against: `floor ${shown(floor)}`,
    ratio: rounded(ratio),
    target: wanted,
    met: ratio >= target,
  }
}

function againstPeer(work: string, { ours, peer }: Figures[Work], target: number): Row {
  const ratio = perSecond(ours) / perSecond(peer)
  const wanted = `at least ${target} times the peer`
  return {
    work,
    ours: shown(ours),
    against: `peer ${shown(peer)}`,
    ratio: rounded(ratio),
    target: wanted,
    met: ratio >= target,
  }
}

const inMemory = (ours: number, peer: number): Row => ({
  work: 'Memory after that load',
  ours: `${rounded(ours)} MB`,
  against: `peer ${rounded(peer)} MB`,
  ratio: rounded(ours / peer),
  target: 'at most 150 MB',
  met: ours <= 150,
})

/** People at the peer's page, each with a session and its token; one after another, because the first makes its table. */
async function peerClients(url: string, count: number): Promise<Client[]> {
  const clients: Client[] = []
  while (clients.length < count) clients.push(await peerClient(url))
  return clients
}

async function peerClient(url: string): Promise<Client> {
  const { cookie, page } = await keptSession(url)
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  const post = (aim: string): Sent => ({
    method: 'POST',
    path: '/aims',
    headers,
    body: new URLSearchParams({ ...hiddenFields(page), ...saidToPeer, 'aim-work': aim }).toString(),
  })
  return {
    get: [{ method: 'GET', path: '/aims', headers: { cookie } }],
    post: [post('Office work, sitting and standing'), post('Reception work, sitting and standing')],
  }
}

/** It answers before its session is kept, and then begins another: the page is opened until it begins no new one. */
async function keptSession(url: string): Promise<{ cookie: string; page: string }> {
  const jar = new Map<string, string>()
  for (let tries = 0; tries < 20; tries++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(`${url}/aims`, { headers: { cookie } })
    const page = await answer.text()
    const set = cookiesOf(answer)
    for (const [name, value] of set) jar.set(name, value)
    if (jar.has('peer') && !set.has('peer')) return { cookie, page }
  }
  throw new Error('The peer begins a new session on every page')
}

const saidToPeer = {
  'job-preference-1': 'Receptionist at a GP surgery',
  'job-preference-2': 'School office assistant',
  'job-preference-3': '',
  'self-employment': 'no',
  'what-matters': 'Fitting round the school day, and not making my back worse.',
}

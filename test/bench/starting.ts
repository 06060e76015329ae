/** How long the program takes from its start to its first page, three ways, and the peer. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Row, rounded } from './figures.ts'
import { type Program, start } from './programs.ts'

const rounds = 3

export async function measureStarts(node: string, environment: NodeJS.ProcessEnv): Promise<Row[]> {
  const times = { database: [], managed: [], nothing: [], peer: [] } as Record<string, number[]>
  const ours = { node, file: '/server/start.js' }
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'foothold-bench-start-'))
    const alone = { ...ours, environment: { DATA_DIR: folder, LOG_LEVEL: 'warn' } }
    times.nothing?.push(await timeOf(alone))
    times.managed?.push(await timeOf(alone))
    times.database?.push(await timeOf({ ...ours, environment }))
    times.peer?.push(
      await timeOf({ node, file: 'peer/server.js', environment: { ...environment, PGDATABASE: 'peer' } }),
    )
    await rm(folder, { recursive: true, force: true })
  }
  const peer = median(times.peer ?? [])
  const row = (work: string, figures: number[] | undefined, target: number): Row => {
    const ours = median(figures ?? [])
    const wanted = `at most ${target} ms`
    const against = `peer ${rounded(peer)} ms`
    return {
      work,
      ours: `${rounded(ours)} ms`,
      against,
      ratio: rounded(ours / peer),
      target: wanted,
      met: ours <= target,
    }
  }
  return [
    row('Start to first page, DATABASE_URL', times.database, 400),
    row('Start to first page, managed database', times.managed, 800),
    row('Start to first page, from nothing', times.nothing, 3000),
  ]
}

async function timeOf(program: Program): Promise<number> {
  const { startedIn, stop } = await start(program)
  await stop()
  return startedIn
}

/**
 * Loads one server and says how it did. On standard input: { url, seconds, clients: [[{ method, path, headers, body }]] };
 * each client is one connection, which sends its requests in turn. On standard output: requests a second, latency in
 * milliseconds, and how often each status came.
 */
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'

const { url, seconds, clients } = JSON.parse(await text(process.stdin))
let next = 0
const result = await autocannon({
  url,
  duration: seconds,
  connections: clients.length,
  setupClient: client => client.setRequests(clients[next++]),
})
const { requests, latency, statusCodeStats, errors, timeouts } = result
const statuses = Object.fromEntries(Object.entries(statusCodeStats).map(([code, { count }]) => [code, count]))
console.log(
  JSON.stringify({
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    statuses,
    errors: errors + timeouts,
  }),
)

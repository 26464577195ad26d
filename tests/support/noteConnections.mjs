import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

/**
 * Loaded before a process’s own modules: notes every connection that it opens to another machine or port, and
 * every name that it looks up, a line each, in the file that CONNECTIONS_LOG names.
 */
const note = (line) => {
  appendFileSync(process.env.CONNECTIONS_LOG, `${line}\n`)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function connectAndNote(...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  // What has a path stays on this machine.
  const isPath = typeof first === 'object' ? Boolean(first?.path) : Number.isNaN(Number(first))
  if (!isPath) {
    const to = typeof first === 'object' ? first : { port: first, host: second }
    note(`connect ${to.host ?? 'localhost'}:${to.port}`)
  }
  return connect.apply(this, args)
}

for (const [name, place] of [
  ['lookup', dns],
  ['lookup', dns.promises],
  ['resolve', dns],
  ['resolve', dns.promises],
]) {
  const asked = place[name]
  place[name] = function askAndNote(host, ...rest) {
    if (net.isIP(host) === 0) note(`look up ${host}`)
    return asked.call(this, host, ...rest)
  }
}

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The proxy of Debian, in front of which nothing of ours stands. */
export const NGINX = '/usr/sbin/nginx'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The settings that the documentation shows. */
const documented = (): string => {
  const text = readFileSync(path.resolve('docs/reading-the-record.md'), 'utf8')
  const settings = /```nginx\n([^]*?)```/.exec(text)?.[1]
  if (!settings) throw new Error('The documentation shows no settings of a proxy')
  return settings
}

interface Proxy {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a caching proxy in front of a server, with the settings of docs/reading-the-record.md. */
export const startNginx = async (folder: string, upstream: number): Promise<Proxy> => {
  const port = await freePort()
  const home = path.join(folder, 'nginx')
  mkdirSync(home, { recursive: true })
  const settings = documented()
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/var/cache/nginx/gongkai', path.join(home, 'cache'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const file = path.join(home, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${home}/pid; error_log ${home}/error.log;\n` +
      `events {}\nhttp { access_log off;\n` +
      temporary.map((name) => `${name}_temp_path ${home}/${name};\n`).join('') +
      `${settings}\n}\n`,
  )
  const child = spawn(NGINX, ['-p', home, '-c', file], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt += 1) {
    if (child.exitCode !== null || attempt > 100) {
      const log = path.join(home, 'error.log')
      throw new Error(`nginx did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
    }
    const isUp = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) break
    await sleep(50)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

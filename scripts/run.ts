import { spawn } from 'node:child_process'

interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command of the project with its output shown as it comes; answers whether it ended well. */
export const run = ({ command, args, env }: Command): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0))
  })

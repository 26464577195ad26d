import type { Localized } from '../domain/localized.ts'

const TICK = 10_000

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Prints a line to the person who started the program; its log goes elsewhere. */
export const tell = ({ zh, en }: Localized): void => say(`${zh}  ${en}`)

/** Runs a step of the start and prints what it is, that it goes on, and how many seconds it took. */
export const step = async <T>({ zh, en }: Localized, work: () => Promise<T>): Promise<T> => {
  const start = Date.now()
  const seconds = () => ((Date.now() - start) / 1000).toFixed(1)
  say(`▸ ${zh}  ${en} …`)
  const ticking = setInterval(() => say(`  … ${seconds()} s`), TICK)
  try {
    const result = await work()
    say(`  ✓ ${seconds()} s`)
    return result
  } finally {
    clearInterval(ticking)
  }
}

/** Tells the person who started the program why it ends; answers the code to end with. */
export const tellFault = (error: unknown): number => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`)
  return 1
}

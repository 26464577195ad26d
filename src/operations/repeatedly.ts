/** What goes on until it is ended. */
export interface Repeated {
  /** Ends it, once the round under way is done. */
  readonly stop: () => Promise<void>
}

interface Given {
  /** What is done each time; it tells of its own failures. */
  readonly round: () => Promise<unknown>
  /** From the end of one round to the next, in milliseconds. */
  readonly interval: number
}

/** Does something at once, and again and again: one round at a time, and no process lives on for it. */
export const repeatedly = ({ round, interval }: Given): Repeated => {
  let isStopping = false
  let timer: NodeJS.Timeout | undefined
  const run = async (): Promise<void> => {
    await round()
    if (isStopping) return
    timer = setTimeout(() => {
      running = run()
    }, interval)
    timer.unref()
  }
  let running = run()
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await running
    },
  }
}

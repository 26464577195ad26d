/*
 * Preloaded before tsx by everything that is started with it. Modules come from a thread of their own, and
 * while one is under way nothing may hold the process, so that Node ends it without a word (code 13). An
 * entry says that it is done by setting `process.exitCode`; until then the process stays, for ten seconds
 * at the most.
 */
const STEP = 50
let looksLeft = 200

process.on('beforeExit', () => {
  if (process.exitCode !== undefined || looksLeft === 0) return
  looksLeft -= 1
  setTimeout(() => {}, STEP)
})

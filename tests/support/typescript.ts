/** What Node needs to run an entry of this project, in the project's folder. */
export const TYPESCRIPT = ['--import', './scripts/untilDone.mjs', '--import', 'tsx'] as const

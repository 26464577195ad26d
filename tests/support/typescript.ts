/** What Node needs to run an entry of this project. */
export const TYPESCRIPT = ['--conditions=production', '--import', 'tsx'] as const

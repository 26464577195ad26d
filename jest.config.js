const transform = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2023',
      },
      module: { type: 'es6' },
    },
  ],
}

/** One project a folder of tests: `jest --selectProjects unit`. */
const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.spec.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  ...more,
})

export default {
  projects: [
    project('unit'),
    project('integration'),
    // The same specs, several to a file: what `npm test` runs.
    project('together', { testMatch: ['<rootDir>/tests/together/part*.ts'] }),
    project('commands'),
    project('e2e'),
  ],
}

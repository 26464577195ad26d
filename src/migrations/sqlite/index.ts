import * as migration_20261126_000034_initial from './20261126_000034_initial.ts';

export const migrations = [
  {
    up: migration_20261126_000034_initial.up,
    down: migration_20261126_000034_initial.down,
    name: '20261126_000034_initial'
  },
];

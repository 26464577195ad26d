import * as migration_20261126_053013_initial from './20261126_053013_initial.ts';

export const migrations = [
  {
    up: migration_20261126_053013_initial.up,
    down: migration_20261126_053013_initial.down,
    name: '20261126_053013_initial'
  },
];

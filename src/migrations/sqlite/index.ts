import * as migration_20261126_021654_initial from './20261126_021654_initial.ts';

export const migrations = [
  {
    up: migration_20261126_021654_initial.up,
    down: migration_20261126_021654_initial.down,
    name: '20261126_021654_initial'
  },
];

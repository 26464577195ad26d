import * as migration_20261125_190155_initial from './20261125_190155_initial.ts';

export const migrations = [
  {
    up: migration_20261125_190155_initial.up,
    down: migration_20261125_190155_initial.down,
    name: '20261125_190155_initial'
  },
];

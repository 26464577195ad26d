import * as migration_20261125_223243_initial from './20261125_223243_initial.ts';

export const migrations = [
  {
    up: migration_20261125_223243_initial.up,
    down: migration_20261125_223243_initial.down,
    name: '20261125_223243_initial'
  },
];

import * as migration_20261125_152452_initial from './20261125_152452_initial.ts';

export const migrations = [
  {
    up: migration_20261125_152452_initial.up,
    down: migration_20261125_152452_initial.down,
    name: '20261125_152452_initial'
  },
];

import * as migration_20261125_225112_initial from './20261125_225112_initial.ts';

export const migrations = [
  {
    up: migration_20261125_225112_initial.up,
    down: migration_20261125_225112_initial.down,
    name: '20261125_225112_initial'
  },
];

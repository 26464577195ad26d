import * as migration_20261125_192236_initial from './20261125_192236_initial.ts';

export const migrations = [
  {
    up: migration_20261125_192236_initial.up,
    down: migration_20261125_192236_initial.down,
    name: '20261125_192236_initial'
  },
];

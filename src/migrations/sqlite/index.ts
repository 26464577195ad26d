import * as migration_20261125_183444_initial from './20261125_183444_initial.ts';

export const migrations = [
  {
    up: migration_20261125_183444_initial.up,
    down: migration_20261125_183444_initial.down,
    name: '20261125_183444_initial'
  },
];

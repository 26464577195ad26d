import * as migration_20261125_193235_initial from './20261125_193235_initial.ts';

export const migrations = [
  {
    up: migration_20261125_193235_initial.up,
    down: migration_20261125_193235_initial.down,
    name: '20261125_193235_initial'
  },
];

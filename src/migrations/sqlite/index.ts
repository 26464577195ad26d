import * as migration_20261125_185718_initial from './20261125_185718_initial.ts';

export const migrations = [
  {
    up: migration_20261125_185718_initial.up,
    down: migration_20261125_185718_initial.down,
    name: '20261125_185718_initial'
  },
];

import * as migration_20261125_164128_initial from './20261125_164128_initial.ts';

export const migrations = [
  {
    up: migration_20261125_164128_initial.up,
    down: migration_20261125_164128_initial.down,
    name: '20261125_164128_initial'
  },
];

import * as migration_20261125_230531_initial from './20261125_230531_initial.ts';

export const migrations = [
  {
    up: migration_20261125_230531_initial.up,
    down: migration_20261125_230531_initial.down,
    name: '20261125_230531_initial'
  },
];

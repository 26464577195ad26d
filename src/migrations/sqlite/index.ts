import * as migration_20261125_162633_initial from './20261125_162633_initial.ts';

export const migrations = [
  {
    up: migration_20261125_162633_initial.up,
    down: migration_20261125_162633_initial.down,
    name: '20261125_162633_initial'
  },
];

import * as migration_20261125_163626_initial from './20261125_163626_initial.ts';

export const migrations = [
  {
    up: migration_20261125_163626_initial.up,
    down: migration_20261125_163626_initial.down,
    name: '20261125_163626_initial'
  },
];

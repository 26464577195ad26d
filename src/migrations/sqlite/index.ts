import * as migration_20261124_175605_initial from './20261124_175605_initial.ts';

export const migrations = [
  {
    up: migration_20261124_175605_initial.up,
    down: migration_20261124_175605_initial.down,
    name: '20261124_175605_initial'
  },
];

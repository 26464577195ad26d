import * as migration_20261124_143621_initial from './20261124_143621_initial.ts';

export const migrations = [
  {
    up: migration_20261124_143621_initial.up,
    down: migration_20261124_143621_initial.down,
    name: '20261124_143621_initial'
  },
];

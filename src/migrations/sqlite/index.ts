import * as migration_20261124_060838_initial from './20261124_060838_initial';

export const migrations = [
  {
    up: migration_20261124_060838_initial.up,
    down: migration_20261124_060838_initial.down,
    name: '20261124_060838_initial'
  },
];

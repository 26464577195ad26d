import * as migration_20261126_023636_initial from './20261126_023636_initial.ts';

export const migrations = [
  {
    up: migration_20261126_023636_initial.up,
    down: migration_20261126_023636_initial.down,
    name: '20261126_023636_initial'
  },
];

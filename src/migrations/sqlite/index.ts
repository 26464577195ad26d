import * as migration_20261124_144450_initial from './20261124_144450_initial.ts';

export const migrations = [
  {
    up: migration_20261124_144450_initial.up,
    down: migration_20261124_144450_initial.down,
    name: '20261124_144450_initial'
  },
];

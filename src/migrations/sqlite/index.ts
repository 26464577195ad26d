import * as migration_20261124_144550_initial from './20261124_144550_initial.ts';

export const migrations = [
  {
    up: migration_20261124_144550_initial.up,
    down: migration_20261124_144550_initial.down,
    name: '20261124_144550_initial'
  },
];

import * as migration_20261124_131258_initial from './20261124_131258_initial.ts';
import * as migration_20261124_143748_workflow from './20261124_143748_workflow.ts';

export const migrations = [
  {
    up: migration_20261124_131258_initial.up,
    down: migration_20261124_131258_initial.down,
    name: '20261124_131258_initial',
  },
  {
    up: migration_20261124_143748_workflow.up,
    down: migration_20261124_143748_workflow.down,
    name: '20261124_143748_workflow'
  },
];

import * as migration_20261124_131258_initial from './20261124_131258_initial.ts';
import * as migration_20261124_140251_audit from './20261124_140251_audit.ts';
import * as migration_20261124_142156_security from './20261124_142156_security.ts';

export const migrations = [
  {
    up: migration_20261124_131258_initial.up,
    down: migration_20261124_131258_initial.down,
    name: '20261124_131258_initial',
  },
  {
    up: migration_20261124_140251_audit.up,
    down: migration_20261124_140251_audit.down,
    name: '20261124_140251_audit',
  },
  {
    up: migration_20261124_142156_security.up,
    down: migration_20261124_142156_security.down,
    name: '20261124_142156_security'
  },
];

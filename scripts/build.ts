import { buildAdmin, isAdminBuilt } from '../src/server/buildAdmin.ts'
import { step, tell } from '../src/server/progress.ts'

/** `npm run build`: builds the admin's pages unless they were built from the same sources. */
if (isAdminBuilt()) tell({ zh: '管理界面已是最新', en: 'The admin is up to date' })
else await step({ zh: '构建管理界面', en: 'Building the admin' }, buildAdmin)

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` ADD \`paper_signature\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_paper_signature\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`kind\` text DEFAULT 'content' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`paper_signature\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_paper_signature\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`by\`;`)
}

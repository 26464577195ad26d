import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` ADD \`paper_signature\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`publish_at\` text;`)
  await db.run(sql`CREATE INDEX \`reports_publish_at_idx\` ON \`reports\` (\`publish_at\`);`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_paper_signature\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_publish_at\` text;`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_publish_at_idx\` ON \`_reports_v\` (\`version_publish_at\`);`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`kind\` text DEFAULT 'content' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`reports_publish_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`paper_signature\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`publish_at\`;`)
  await db.run(sql`DROP INDEX \`_reports_v_version_version_publish_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_paper_signature\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_publish_at\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`by\`;`)
}

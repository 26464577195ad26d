import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_in_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`account\` text,
  	\`person\` text,
  	\`address\` text,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`at\` text NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_events_key_idx\` ON \`sign_in_events\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_events_sequence_idx\` ON \`sign_in_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_action_idx\` ON \`sign_in_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_account_idx\` ON \`sign_in_events\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_person_idx\` ON \`sign_in_events\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_address_idx\` ON \`sign_in_events\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_at_idx\` ON \`sign_in_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_hash_idx\` ON \`sign_in_events\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_updated_at_idx\` ON \`sign_in_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_created_at_idx\` ON \`sign_in_events\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`last_change\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_change\` text;`)
  await db.run(sql`ALTER TABLE \`audit_events\` ADD \`changes\` text;`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_hash_idx\` ON \`audit_events\` (\`hash\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`last_change\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_last_change\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_in_events\`;`)
  await db.run(sql`DROP INDEX \`audit_events_at_idx\`;`)
  await db.run(sql`DROP INDEX \`audit_events_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_events\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`last_change\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_change\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`last_change\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_last_change\`;`)
}

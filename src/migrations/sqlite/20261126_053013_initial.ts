import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`format\` text NOT NULL,
  	\`scope\` text DEFAULT 'wholeArea' NOT NULL,
  	\`preamble\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`contact_address\` text,
  	\`contact_postcode\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`index_number\` text,
  	\`official_url\` text,
  	\`organization_id\` text NOT NULL,
  	\`due_date\` text,
  	\`workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`contributions\` text,
  	\`last_transition\` text,
  	\`saved_by_id\` text,
  	\`saved_for\` text,
  	\`key\` text NOT NULL,
  	\`stages\` text,
  	\`item_review\` text DEFAULT 'whole',
  	\`starts_from\` text,
  	\`open_items\` text,
  	\`sent_back\` text,
  	\`submitted_revisions\` text,
  	\`submitted_contributors\` text,
  	\`passes\` text,
  	\`paper_signature\` text,
  	\`publish_at\` text,
  	\`explanations\` text,
  	\`submitted_by_id\` text,
  	\`submitted_for\` text,
  	\`change_note\` text,
  	\`content_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_year_idx\` ON \`reports\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`reports_organization_idx\` ON \`reports\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_workflow_state_idx\` ON \`reports\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`reports_saved_by_idx\` ON \`reports\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_key_idx\` ON \`reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reports_publish_at_idx\` ON \`reports\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_submitted_by_idx\` ON \`reports\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_year\` numeric NOT NULL,
  	\`version_format\` text NOT NULL,
  	\`version_scope\` text DEFAULT 'wholeArea' NOT NULL,
  	\`version_preamble\` text,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_contact_address\` text,
  	\`version_contact_postcode\` text,
  	\`version_contact_telephone\` text,
  	\`version_contact_email\` text,
  	\`version_index_number\` text,
  	\`version_official_url\` text,
  	\`version_organization_id\` text NOT NULL,
  	\`version_due_date\` text,
  	\`version_workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_contributions\` text,
  	\`version_last_transition\` text,
  	\`version_saved_by_id\` text,
  	\`version_saved_for\` text,
  	\`version_key\` text NOT NULL,
  	\`version_stages\` text,
  	\`version_item_review\` text DEFAULT 'whole',
  	\`version_starts_from\` text,
  	\`version_open_items\` text,
  	\`version_sent_back\` text,
  	\`version_submitted_revisions\` text,
  	\`version_submitted_contributors\` text,
  	\`version_passes\` text,
  	\`version_paper_signature\` text,
  	\`version_publish_at\` text,
  	\`version_explanations\` text,
  	\`version_submitted_by_id\` text,
  	\`version_submitted_for\` text,
  	\`version_change_note\` text,
  	\`version_content_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_year_idx\` ON \`_reports_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_organization_idx\` ON \`_reports_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_workflow_state_idx\` ON \`_reports_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_saved_by_idx\` ON \`_reports_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_key_idx\` ON \`_reports_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_publish_at_idx\` ON \`_reports_v\` (\`version_publish_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_submitted_by_idx\` ON \`_reports_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`sections_covers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_covers_order_idx\` ON \`sections_covers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_covers_parent_idx\` ON \`sections_covers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`body\` text,
  	\`parent_id\` text,
  	\`assignee_id\` text,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text,
  	\`order\` text NOT NULL,
  	\`workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`contributions\` text,
  	\`last_transition\` text,
  	\`saved_by_id\` text,
  	\`saved_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_parent_idx\` ON \`sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_assignee_idx\` ON \`sections\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_report_idx\` ON \`sections\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_organization_idx\` ON \`sections\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_order_idx\` ON \`sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_workflow_state_idx\` ON \`sections\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`sections_saved_by_idx\` ON \`sections\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_version_covers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_covers_order_idx\` ON \`_sections_v_version_covers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_covers_parent_idx\` ON \`_sections_v_version_covers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_heading\` text NOT NULL,
  	\`version_body\` text,
  	\`version_parent_id\` text,
  	\`version_assignee_id\` text,
  	\`version_report_id\` text NOT NULL,
  	\`version_organization_id\` text,
  	\`version_order\` text NOT NULL,
  	\`version_workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_contributions\` text,
  	\`version_last_transition\` text,
  	\`version_saved_by_id\` text,
  	\`version_saved_for\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_parent_idx\` ON \`_sections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_parent_idx\` ON \`_sections_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_assignee_idx\` ON \`_sections_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_report_idx\` ON \`_sections_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_organization_idx\` ON \`_sections_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_order_idx\` ON \`_sections_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_workflow_state_idx\` ON \`_sections_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_saved_by_idx\` ON \`_sections_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_updated_at_idx\` ON \`_sections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_at_idx\` ON \`_sections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_created_at_idx\` ON \`_sections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_updated_at_idx\` ON \`_sections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`key_initiatives\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`area\` text NOT NULL,
  	\`section_id\` text,
  	\`summary\` text,
  	\`responsible_id\` text,
  	\`figures\` text DEFAULT '[]',
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text,
  	\`order\` text NOT NULL,
  	\`workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`contributions\` text,
  	\`last_transition\` text,
  	\`saved_by_id\` text,
  	\`saved_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`key_initiatives_area_idx\` ON \`key_initiatives\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_section_idx\` ON \`key_initiatives\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_responsible_idx\` ON \`key_initiatives\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_report_idx\` ON \`key_initiatives\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_organization_idx\` ON \`key_initiatives\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_order_idx\` ON \`key_initiatives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_workflow_state_idx\` ON \`key_initiatives\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_saved_by_idx\` ON \`key_initiatives\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_updated_at_idx\` ON \`key_initiatives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`key_initiatives_created_at_idx\` ON \`key_initiatives\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_key_initiatives_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_area\` text NOT NULL,
  	\`version_section_id\` text,
  	\`version_summary\` text,
  	\`version_responsible_id\` text,
  	\`version_figures\` text DEFAULT '[]',
  	\`version_report_id\` text NOT NULL,
  	\`version_organization_id\` text,
  	\`version_order\` text NOT NULL,
  	\`version_workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_contributions\` text,
  	\`version_last_transition\` text,
  	\`version_saved_by_id\` text,
  	\`version_saved_for\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_responsible_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_parent_idx\` ON \`_key_initiatives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_area_idx\` ON \`_key_initiatives_v\` (\`version_area\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_section_idx\` ON \`_key_initiatives_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_responsible_idx\` ON \`_key_initiatives_v\` (\`version_responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_report_idx\` ON \`_key_initiatives_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_organization_idx\` ON \`_key_initiatives_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_order_idx\` ON \`_key_initiatives_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_workflow_state_idx\` ON \`_key_initiatives_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_saved_by_idx\` ON \`_key_initiatives_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_updated_at_idx\` ON \`_key_initiatives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_version_version_created_at_idx\` ON \`_key_initiatives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_created_at_idx\` ON \`_key_initiatives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_initiatives_v_updated_at_idx\` ON \`_key_initiatives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`proposal_responses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text,
  	\`kind\` text,
  	\`session\` text,
  	\`number\` text,
  	\`proposer\` text,
  	\`joint_proposers\` numeric,
  	\`is_key_supervised\` integer,
  	\`assigned_on\` text,
  	\`due_on\` text,
  	\`replied_at\` text,
  	\`reply_document_number\` text,
  	\`result\` text,
  	\`satisfaction\` text,
  	\`disclosure\` text,
  	\`published_on\` text,
  	\`withholding_reason\` text,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text,
  	\`order\` text NOT NULL,
  	\`workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`contributions\` text,
  	\`last_transition\` text,
  	\`saved_by_id\` text,
  	\`saved_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposal_responses_report_idx\` ON \`proposal_responses\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_organization_idx\` ON \`proposal_responses\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_order_idx\` ON \`proposal_responses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_workflow_state_idx\` ON \`proposal_responses\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_saved_by_idx\` ON \`proposal_responses\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_updated_at_idx\` ON \`proposal_responses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_created_at_idx\` ON \`proposal_responses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposal_responses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`proposal_responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`proposal_responses_rels_order_idx\` ON \`proposal_responses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_rels_parent_idx\` ON \`proposal_responses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_rels_path_idx\` ON \`proposal_responses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`proposal_responses_rels_organizations_id_idx\` ON \`proposal_responses_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`_proposal_responses_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_url\` text,
  	\`version_kind\` text,
  	\`version_session\` text,
  	\`version_number\` text,
  	\`version_proposer\` text,
  	\`version_joint_proposers\` numeric,
  	\`version_is_key_supervised\` integer,
  	\`version_assigned_on\` text,
  	\`version_due_on\` text,
  	\`version_replied_at\` text,
  	\`version_reply_document_number\` text,
  	\`version_result\` text,
  	\`version_satisfaction\` text,
  	\`version_disclosure\` text,
  	\`version_published_on\` text,
  	\`version_withholding_reason\` text,
  	\`version_report_id\` text NOT NULL,
  	\`version_organization_id\` text,
  	\`version_order\` text NOT NULL,
  	\`version_workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_contributions\` text,
  	\`version_last_transition\` text,
  	\`version_saved_by_id\` text,
  	\`version_saved_for\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`proposal_responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_parent_idx\` ON \`_proposal_responses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_report_idx\` ON \`_proposal_responses_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_organization_idx\` ON \`_proposal_responses_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_order_idx\` ON \`_proposal_responses_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_workflow_state_idx\` ON \`_proposal_responses_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_saved_by_idx\` ON \`_proposal_responses_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_updated_at_idx\` ON \`_proposal_responses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_version_version_created_at_idx\` ON \`_proposal_responses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_created_at_idx\` ON \`_proposal_responses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_updated_at_idx\` ON \`_proposal_responses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_proposal_responses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_proposal_responses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_rels_order_idx\` ON \`_proposal_responses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_rels_parent_idx\` ON \`_proposal_responses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_rels_path_idx\` ON \`_proposal_responses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_proposal_responses_v_rels_organizations_id_idx\` ON \`_proposal_responses_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`statistical_tables\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`table\` text NOT NULL,
  	\`title\` text,
  	\`cells\` text DEFAULT '{}',
  	\`filled_from\` text,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text,
  	\`order\` text NOT NULL,
  	\`workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`contributions\` text,
  	\`last_transition\` text,
  	\`saved_by_id\` text,
  	\`saved_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statistical_tables_report_idx\` ON \`statistical_tables\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_organization_idx\` ON \`statistical_tables\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_order_idx\` ON \`statistical_tables\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_workflow_state_idx\` ON \`statistical_tables\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_saved_by_idx\` ON \`statistical_tables\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_updated_at_idx\` ON \`statistical_tables\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistical_tables_created_at_idx\` ON \`statistical_tables\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_statistical_tables_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_table\` text NOT NULL,
  	\`version_title\` text,
  	\`version_cells\` text DEFAULT '{}',
  	\`version_filled_from\` text,
  	\`version_report_id\` text NOT NULL,
  	\`version_organization_id\` text,
  	\`version_order\` text NOT NULL,
  	\`version_workflow_state\` text DEFAULT 'draft' NOT NULL,
  	\`version_revision\` numeric DEFAULT 0 NOT NULL,
  	\`version_contributions\` text,
  	\`version_last_transition\` text,
  	\`version_saved_by_id\` text,
  	\`version_saved_for\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistical_tables\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_parent_idx\` ON \`_statistical_tables_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_report_idx\` ON \`_statistical_tables_v\` (\`version_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_organization_idx\` ON \`_statistical_tables_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_order_idx\` ON \`_statistical_tables_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_workflow_state_idx\` ON \`_statistical_tables_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_saved_by_idx\` ON \`_statistical_tables_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_updated_at_idx\` ON \`_statistical_tables_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_version_version_created_at_idx\` ON \`_statistical_tables_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_created_at_idx\` ON \`_statistical_tables_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistical_tables_v_updated_at_idx\` ON \`_statistical_tables_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`is_resolved\` integer DEFAULT false,
  	\`is_blocking\` integer DEFAULT false,
  	\`kind\` text DEFAULT 'remark',
  	\`replacement\` text,
  	\`field\` text,
  	\`quote\` text,
  	\`range_from\` numeric,
  	\`range_to\` numeric,
  	\`report_id\` text,
  	\`reply_to_id\` text,
  	\`decision\` text,
  	\`decided_by_id\` text,
  	\`decided_for\` text,
  	\`author_for\` text,
  	\`decided_at\` text,
  	\`author_id\` text,
  	\`organization_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reply_to_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_is_resolved_idx\` ON \`comments\` (\`is_resolved\`);`)
  await db.run(sql`CREATE INDEX \`comments_report_idx\` ON \`comments\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_reply_to_idx\` ON \`comments\` (\`reply_to_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_by_idx\` ON \`comments\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_organization_idx\` ON \`comments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`reports_id\` text,
  	\`sections_id\` text,
  	\`key_initiatives_id\` text,
  	\`proposal_responses_id\` text,
  	\`statistical_tables_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_initiatives_id\`) REFERENCES \`key_initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proposal_responses_id\`) REFERENCES \`proposal_responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistical_tables_id\`) REFERENCES \`statistical_tables\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_rels_order_idx\` ON \`comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_path_idx\` ON \`comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_reports_id_idx\` ON \`comments_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_sections_id_idx\` ON \`comments_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_key_initiatives_id_idx\` ON \`comments_rels\` (\`key_initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_proposal_responses_id_idx\` ON \`comments_rels\` (\`proposal_responses_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_statistical_tables_id_idx\` ON \`comments_rels\` (\`statistical_tables_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text,
  	\`kind\` text DEFAULT 'content' NOT NULL,
  	\`sha256\` text,
  	\`contributions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_report_idx\` ON \`attachments\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_organization_idx\` ON \`attachments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`published_by\` text NOT NULL,
  	\`change_note\` text,
  	\`published_for\` text,
  	\`content_hash\` text NOT NULL,
  	\`previous_hash\` text,
  	\`audit_head\` text,
  	\`snapshot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_key_idx\` ON \`editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`editions_report_idx\` ON \`editions\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_organization_idx\` ON \`editions\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_year_idx\` ON \`editions\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`report_id\` text NOT NULL,
  	\`organization_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`through_edition\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text,
  	\`by_for\` text,
  	\`reason\` text NOT NULL,
  	\`explanation\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_report_idx\` ON \`notices\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_organization_idx\` ON \`notices\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition_id\` text NOT NULL,
  	\`organization_id\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_edition_idx\` ON \`renditions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_organization_idx\` ON \`renditions\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_filename_idx\` ON \`renditions\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`second_person_requests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`organization_id\` text NOT NULL,
  	\`extent\` text,
  	\`reason\` text NOT NULL,
  	\`explanation\` text,
  	\`requested_by\` text,
  	\`requested_at\` text,
  	\`confirmed_by\` text,
  	\`confirmed_at\` text,
  	\`confirmed_reason\` text,
  	\`withdrawn_by\` text,
  	\`withdrawn_at\` text,
  	\`hash_before\` text,
  	\`hash_after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_person_requests_key_idx\` ON \`second_person_requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`second_person_requests_state_idx\` ON \`second_person_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`second_person_requests_document_idx\` ON \`second_person_requests\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`second_person_requests_organization_idx\` ON \`second_person_requests\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`second_person_requests_updated_at_idx\` ON \`second_person_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_person_requests_created_at_idx\` ON \`second_person_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_stages_order_idx\` ON \`organizations_stages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_stages_parent_idx\` ON \`organizations_stages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text DEFAULT 'government' NOT NULL,
  	\`parent_id\` text,
  	\`credit_code\` text,
  	\`division_code\` text,
  	\`rank\` numeric,
  	\`contact_address\` text,
  	\`contact_postcode\` text,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`site\` text,
  	\`local_deadlines_filing\` text,
  	\`local_deadlines_publication\` text,
  	\`item_review\` text DEFAULT 'whole' NOT NULL,
  	\`minimum_persons\` numeric DEFAULT 2 NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`last_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_parent_idx\` ON \`organizations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_roles_order_idx\` ON \`users_memberships_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_roles_parent_idx\` ON \`users_memberships_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` text,
  	\`scope\` text DEFAULT 'own',
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_organization_idx\` ON \`users_memberships\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`users_deputies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`deputy\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`named_at\` text NOT NULL,
  	\`named_by\` text,
  	\`ended_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_deputies_order_idx\` ON \`users_deputies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_deputies_parent_id_idx\` ON \`users_deputies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_deputies_deputy_idx\` ON \`users_deputies\` (\`deputy\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`mail_choice\` text DEFAULT 'every',
  	\`must_change_password\` integer DEFAULT false,
  	\`one_time_until\` text,
  	\`left_at\` text,
  	\`closed_last\` text,
  	\`left_reason\` text,
  	\`handover_to\` text,
  	\`lockouts\` numeric DEFAULT 0,
  	\`prolonged_until\` text,
  	\`deputy_until\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`last_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_left_at_idx\` ON \`users\` (\`left_at\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_kinds_order_idx\` ON \`webhooks_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_kinds_parent_idx\` ON \`webhooks_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`revision\` numeric DEFAULT 0,
  	\`last_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_rels_order_idx\` ON \`webhooks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_rels_parent_idx\` ON \`webhooks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_rels_path_idx\` ON \`webhooks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_rels_organizations_id_idx\` ON \`webhooks_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`stands_for\` text,
  	\`address\` text,
  	\`subject\` text,
  	\`document\` text,
  	\`organization\` text,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`changes\` text,
  	\`key\` text NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_sequence_idx\` ON \`audit_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_subject_idx\` ON \`audit_events\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_idx\` ON \`audit_events\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_key_idx\` ON \`audit_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_hash_idx\` ON \`audit_events\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`at\` text NOT NULL,
  	\`account\` text,
  	\`person\` text,
  	\`address\` text,
  	\`key\` text NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_events_sequence_idx\` ON \`sign_in_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_action_idx\` ON \`sign_in_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_at_idx\` ON \`sign_in_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_account_idx\` ON \`sign_in_events\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_person_idx\` ON \`sign_in_events\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_address_idx\` ON \`sign_in_events\` (\`address\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_events_key_idx\` ON \`sign_in_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_hash_idx\` ON \`sign_in_events\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_updated_at_idx\` ON \`sign_in_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_events_created_at_idx\` ON \`sign_in_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`fault\` text,
  	\`status\` numeric,
  	\`failures\` numeric NOT NULL,
  	\`checked_at\` text,
  	\`next_at\` text NOT NULL,
  	\`wanted_until\` text NOT NULL,
  	\`claimed_until\` text NOT NULL,
  	\`page_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_key_idx\` ON \`link_checks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_next_at_idx\` ON \`link_checks\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_wanted_until_idx\` ON \`link_checks\` (\`wanted_until\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`stands_for\` text,
  	\`opened_at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`has_unsaved\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_key_idx\` ON \`presences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presences_document_idx\` ON \`presences\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`presences_person_idx\` ON \`presences\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`presences_seen_at_idx\` ON \`presences\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_updated_at_idx\` ON \`presences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_created_at_idx\` ON \`presences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`webhook\` text NOT NULL,
  	\`floor\` text NOT NULL,
  	\`position\` text,
  	\`recent\` text,
  	\`secrets\` text,
  	\`claim\` text NOT NULL,
  	\`claimed_until\` text NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`failures\` numeric NOT NULL,
  	\`failing_since\` text,
  	\`paused_at\` text,
  	\`tried_at\` text,
  	\`delivered_at\` text,
  	\`status\` numeric,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`stands_for\` text,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`organization\` text,
  	\`actor\` text,
  	\`actor_for\` text,
  	\`state\` text,
  	\`act\` text,
  	\`day\` text,
  	\`until\` text,
  	\`year\` numeric,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`mail\` text NOT NULL,
  	\`mail_claim\` text,
  	\`mail_claimed_until\` text NOT NULL,
  	\`mail_next_at\` text NOT NULL,
  	\`mail_failures\` numeric NOT NULL,
  	\`mail_fault\` text,
  	\`mail_tried_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_key_idx\` ON \`alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`alerts_person_idx\` ON \`alerts\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`alerts_document_idx\` ON \`alerts\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`alerts_at_idx\` ON \`alerts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_mail_idx\` ON \`alerts\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`alert_sources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text,
  	\`kind\` text,
  	\`subject\` text,
  	\`document\` text,
  	\`organization\` text,
  	\`actor\` text,
  	\`state\` text,
  	\`act\` text,
  	\`day\` text,
  	\`until\` text,
  	\`year\` numeric,
  	\`persons\` text,
  	\`message\` text NOT NULL,
  	\`message_claim\` text,
  	\`message_claimed_until\` text,
  	\`message_next_at\` text,
  	\`message_failures\` numeric,
  	\`message_fault\` text,
  	\`message_tried_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_sources_key_idx\` ON \`alert_sources\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`alert_sources_at_idx\` ON \`alert_sources\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`alert_sources_message_idx\` ON \`alert_sources\` (\`message\`);`)
  await db.run(sql`CREATE INDEX \`alert_sources_updated_at_idx\` ON \`alert_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_sources_created_at_idx\` ON \`alert_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_areas_order_idx\` ON \`settings_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_areas_parent_id_idx\` ON \`settings_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_result_classes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`class_id\` text NOT NULL,
  	\`legend\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_result_classes_order_idx\` ON \`settings_result_classes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_result_classes_parent_id_idx\` ON \`settings_result_classes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_calendar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_calendar_order_idx\` ON \`settings_calendar\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_calendar_parent_id_idx\` ON \`settings_calendar\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_lexicon\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'confused' NOT NULL,
  	\`written\` text NOT NULL,
  	\`meant\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_lexicon_order_idx\` ON \`settings_lexicon\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_lexicon_parent_id_idx\` ON \`settings_lexicon\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_check_deductions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`check\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`most\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_check_deductions_order_idx\` ON \`settings_check_deductions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_check_deductions_parent_id_idx\` ON \`settings_check_deductions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`office_id\` text,
  	\`site_name\` text,
  	\`site_domain\` text,
  	\`site_code\` text,
  	\`site_column\` text,
  	\`site_icp\` text,
  	\`site_police\` text,
  	\`site_terms\` text,
  	\`site_terms_url\` text,
  	\`site_is_indexed\` integer DEFAULT false,
  	\`deductions_late_points\` numeric DEFAULT 5 NOT NULL,
  	\`deductions_late_most\` numeric DEFAULT 10 NOT NULL,
  	\`deductions_inaccurate_points\` numeric DEFAULT 1 NOT NULL,
  	\`deductions_inaccurate_most\` numeric DEFAULT 10 NOT NULL,
  	\`deductions_incomplete_points\` numeric DEFAULT 1 NOT NULL,
  	\`deductions_incomplete_most\` numeric DEFAULT 10 NOT NULL,
  	\`deductions_repetitive_points\` numeric DEFAULT 5 NOT NULL,
  	\`deductions_repetitive_most\` numeric DEFAULT 10 NOT NULL,
  	\`deductions_perfunctory_points\` numeric DEFAULT 0.5 NOT NULL,
  	\`deductions_perfunctory_most\` numeric DEFAULT 5 NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`last_change\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_office_idx\` ON \`settings\` (\`office_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_texts_order_parent\` ON \`settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_numbers_order_parent_idx\` ON \`settings_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`area_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_areas_order_idx\` ON \`_settings_v_version_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_areas_parent_id_idx\` ON \`_settings_v_version_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_result_classes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`class_id\` text NOT NULL,
  	\`legend\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_result_classes_order_idx\` ON \`_settings_v_version_result_classes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_result_classes_parent_id_idx\` ON \`_settings_v_version_result_classes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_calendar\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_calendar_order_idx\` ON \`_settings_v_version_calendar\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_calendar_parent_id_idx\` ON \`_settings_v_version_calendar\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_lexicon\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'confused' NOT NULL,
  	\`written\` text NOT NULL,
  	\`meant\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_lexicon_order_idx\` ON \`_settings_v_version_lexicon\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_lexicon_parent_id_idx\` ON \`_settings_v_version_lexicon\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_check_deductions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`check\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`most\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_check_deductions_order_idx\` ON \`_settings_v_version_check_deductions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_check_deductions_parent_id_idx\` ON \`_settings_v_version_check_deductions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_office_id\` text,
  	\`version_site_name\` text,
  	\`version_site_domain\` text,
  	\`version_site_code\` text,
  	\`version_site_column\` text,
  	\`version_site_icp\` text,
  	\`version_site_police\` text,
  	\`version_site_terms\` text,
  	\`version_site_terms_url\` text,
  	\`version_site_is_indexed\` integer DEFAULT false,
  	\`version_deductions_late_points\` numeric DEFAULT 5 NOT NULL,
  	\`version_deductions_late_most\` numeric DEFAULT 10 NOT NULL,
  	\`version_deductions_inaccurate_points\` numeric DEFAULT 1 NOT NULL,
  	\`version_deductions_inaccurate_most\` numeric DEFAULT 10 NOT NULL,
  	\`version_deductions_incomplete_points\` numeric DEFAULT 1 NOT NULL,
  	\`version_deductions_incomplete_most\` numeric DEFAULT 10 NOT NULL,
  	\`version_deductions_repetitive_points\` numeric DEFAULT 5 NOT NULL,
  	\`version_deductions_repetitive_most\` numeric DEFAULT 10 NOT NULL,
  	\`version_deductions_perfunctory_points\` numeric DEFAULT 0.5 NOT NULL,
  	\`version_deductions_perfunctory_most\` numeric DEFAULT 5 NOT NULL,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_last_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_office_idx\` ON \`_settings_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_texts_order_parent\` ON \`_settings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_numbers_order_parent_idx\` ON \`_settings_v_numbers\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`sections_covers\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_version_covers\`;`)
  await db.run(sql`DROP TABLE \`_sections_v\`;`)
  await db.run(sql`DROP TABLE \`key_initiatives\`;`)
  await db.run(sql`DROP TABLE \`_key_initiatives_v\`;`)
  await db.run(sql`DROP TABLE \`proposal_responses\`;`)
  await db.run(sql`DROP TABLE \`proposal_responses_rels\`;`)
  await db.run(sql`DROP TABLE \`_proposal_responses_v\`;`)
  await db.run(sql`DROP TABLE \`_proposal_responses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`statistical_tables\`;`)
  await db.run(sql`DROP TABLE \`_statistical_tables_v\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`second_person_requests\`;`)
  await db.run(sql`DROP TABLE \`organizations_stages\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`users_memberships_roles\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_deputies\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`webhooks_kinds\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhooks_rels\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`sign_in_events\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alert_sources\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings_areas\`;`)
  await db.run(sql`DROP TABLE \`settings_result_classes\`;`)
  await db.run(sql`DROP TABLE \`settings_calendar\`;`)
  await db.run(sql`DROP TABLE \`settings_lexicon\`;`)
  await db.run(sql`DROP TABLE \`settings_check_deductions\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_texts\`;`)
  await db.run(sql`DROP TABLE \`settings_numbers\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_result_classes\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_calendar\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_lexicon\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_check_deductions\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_numbers\`;`)
}

#!/bin/sh
# Writes src/platform/db/schema.generated.ts from a migrated database: bin/generate-db-types.sh postgres://…
set -eu
cd "$(dirname "$0")/.."
node_modules/.bin/node node_modules/.bin/kysely-codegen --url "$1" --dialect postgres --exclude-pattern 'schema_migration' \
  --out-file src/platform/db/schema.generated.ts \
  --type-mapping '{"timestamptz":"Temporal.Instant","date":"Temporal.PlainDate","bytea":"Buffer","int8":"number"}'

# PostgreSQL does not say which columns of a view cannot be null; these come from columns that cannot.
sure='id|code|phase|has_progress|version|search|lead_organisation_id|task_id|task_position|content|place|due_expression|due_reading|paper_follow_up|document_id|type_name|code_number|code_notation|subject|issued_date|origin|origin_fixes_deadline|urgency|source_kind|signer_full_name|signer_position|signing_authority|lead_name|lead_short_name|lead_connected|lead_kind'
sed -E -i "/^export interface AssignmentRows/,/^}/s/^  ($sure): (.*) \\| null;/  \\1: \\2;/" src/platform/db/schema.generated.ts

-- What other features may read of directives and assignments (architecture rule 3): the names are as of the document's day.

create view organisation_names_at as
  select o.id as organisation_id, o.name as current_name, o.short_name as current_short_name, n.name, n.short_name, n.valid_from, n.valid_to
  from organisations o left join organisation_names n on n.organisation_id = o.id;
comment on view organisation_names_at is 'Every name an organisation had, with the days it was valid.';

create view assignment_rows as
  select
    a.id, a.code, a.phase, a.kind, a.original_due_date, a.due_date, a.has_progress, a.last_update_at, a.result_date,
    a.reported_at, a.reported_by, a.closed_at, a.issued_at, a.version, a.search, a.lead_organisation_id, a.monitor_organisation_id, a.monitor_user_id,
    t.id as task_id, t.position as task_position, t.content, t.place, t.due_type, t.due_expression, t.due_reading, t.not_tracked_reason, t.paper_follow_up,
    d.id as document_id, d.type_name, d.code_number, d.code_notation, d.subject, d.issued_date, d.origin, d.origin_fixes_deadline, d.urgency, d.source_kind,
    d.signer_full_name, d.signer_position, d.signing_authority,
    coalesce(n.name, o.name) as lead_name, coalesce(n.short_name, o.short_name) as lead_short_name, o.connected as lead_connected, o.kind as lead_kind,
    m.full_name as monitor_full_name
  from assignments a
  join tasks t on t.id = a.task_id
  join directive_documents d on d.id = a.document_id
  join organisations o on o.id = a.lead_organisation_id
  left join organisation_names n on n.organisation_id = a.lead_organisation_id
    and n.valid_from <= d.issued_date and (n.valid_to is null or n.valid_to > d.issued_date)
  left join users m on m.id = a.monitor_user_id;
comment on view assignment_rows is 'One row per assignment with its task, its document and the names of that day; what lists and pages of other features read.';

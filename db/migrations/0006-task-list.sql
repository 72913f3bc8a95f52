-- What the list of tasks asks for beyond 0002: single phases in the order of deadlines, a unit's tasks by day sent out, documents by number.

create index assignments_lead_issued on assignments (lead_organisation_id, issued_at, id) where phase <> 'draft';
create index assignments_pending_due on assignments (due_date, id) where phase = 'pending_confirmation';
create index assignments_issued_due on assignments (due_date, id) where phase = 'issued';
create index assignments_open_counts on assignments (lead_organisation_id, phase, due_date) where phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

create index directive_documents_number on directive_documents
  (lower(translate(ltrim(code_number, '0') || '/' || code_notation, 'Đđ', 'DD') collate "C") text_pattern_ops);

create index assignments_lead_open_undated on assignments (lead_organisation_id, id) where due_date is null and phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');
create index assignments_open_undated on assignments (id) where due_date is null and phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation');

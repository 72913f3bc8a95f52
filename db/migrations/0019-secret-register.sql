-- The register of secret documents (Đ5.2): the seven fields and nothing else, in tables of their own.
-- No column takes free text: every text is one of a list, or matches a pattern too narrow for a sentence. No jsonb, no bytea.

create function is_secret_person_name(value text) returns boolean language sql immutable strict parallel safe
return length(value) between 2 and 50 and value !~ '[0-9!"#$%&()*+,/:;<=>?@\\^_`{|}~\[\]\n\r\t]' and array_length(string_to_array(value, ' '), 1) <= 7;
comment on function is_secret_person_name is 'A person''s name as it stands under a document: at most seven words, no digit, no punctuation but dot, hyphen and apostrophe.';

create function is_secret_reference(value text) returns boolean language sql immutable strict parallel safe
return value ~ '^[0-9]{1,7}/[A-ZĐ0-9]{1,12}([-/][A-ZĐ0-9]{1,12}){0,3}$' and length(value) <= 40;
comment on function is_secret_reference is 'Number and notation of a document as written: 12/QĐ-UBND.';

create table secret_clearances (
  id uuid primary key,
  user_id uuid not null references users,
  level text not null check (level in ('MAT', 'TOI_MAT', 'TUYET_MAT')),
  from_date date not null,
  to_date date not null,
  decision_reference text not null check (is_secret_reference(decision_reference)),
  decision_date date not null,
  granted_by uuid not null references users,
  granted_at timestamptz not null,
  revoked_by uuid references users,
  revoked_at timestamptz,
  check (to_date >= from_date),
  check (granted_by <> user_id),
  check ((revoked_by is null) = (revoked_at is null))
);
comment on table secret_clearances is 'Who may read secret documents up to which level, from and to which day (both inclusive), by which decision; nobody clears himself.';
create index secret_clearances_user on secret_clearances (user_id, to_date) where revoked_at is null;
create index secret_clearances_recent on secret_clearances (granted_at desc, id desc);

create table secret_documents (
  id uuid primary key,
  secrecy text not null check (secrecy in ('MAT', 'TOI_MAT', 'TUYET_MAT')),
  type_name text not null check (type_name in (
    'Quyết định', 'Chỉ thị', 'Công văn', 'Công điện', 'Thông báo', 'Kế hoạch', 'Chương trình', 'Nghị quyết', 'Kết luận', 'Hướng dẫn',
    'Đề án', 'Phương án', 'Quy chế', 'Quy định', 'Dự án', 'Báo cáo', 'Tờ trình', 'Giấy mời', 'Thông tri', 'Phiếu chuyển')),
  code_number text not null check (code_number ~ '^[0-9]{1,7}$'),
  code_notation text not null check (code_notation ~ '^[A-ZĐ0-9]{1,12}([-/][A-ZĐ0-9]{1,12}){0,3}$' and length(code_notation) <= 30),
  issued_date date not null,
  signer_full_name text not null check (is_secret_person_name(signer_full_name)),
  signer_position text not null check (signer_position in (
    'Chủ tịch', 'Phó Chủ tịch', 'Bí thư', 'Phó Bí thư', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Giám đốc', 'Phó Giám đốc',
    'Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng Công an', 'Phó Trưởng Công an', 'Chỉ huy trưởng', 'Phó Chỉ huy trưởng', 'Chánh Thanh tra')),
  signing_authority text not null check (signing_authority in ('', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.')),
  proposing_organisation_id uuid not null references organisations,
  monitor_organisation_id uuid not null references organisations,
  monitor_user_id uuid not null references users,
  total_tasks integer not null check (total_tasks between 1 and 500),
  due_date date check (due_date >= issued_date),
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null references users,
  unique (code_number, code_notation, issued_date)
);
comment on table secret_documents is 'Secret documents: the fields of Đ5.2.a–e and nothing else. No trích yếu, no content, no file, no comment, no search vector.';
create index secret_documents_recent on secret_documents (issued_date desc, id desc);
create index secret_documents_monitor on secret_documents (monitor_user_id);

create table secret_assignments (
  document_id uuid not null references secret_documents,
  organisation_id uuid not null references organisations,
  done integer not null check (done between 0 and 500),
  not_in_time integer not null check (not_in_time between 0 and 500),
  overdue integer not null check (overdue between 0 and 500),
  primary key (document_id, organisation_id),
  check (done + not_in_time + overdue between 1 and 500)
);
comment on table secret_assignments is 'Đ5.2.c and g: how many tasks of a secret document an organisation has, done, not done and in time, not done and overdue; together they are its tasks.';
create index secret_assignments_organisation on secret_assignments (organisation_id, document_id);

-- The counts of the organisations add up to the total, whoever writes them; looked at when the transaction ends.
create function refuse_secret_miscount() returns trigger language plpgsql as $$
declare about uuid;
begin
  about := case when tg_table_name = 'secret_documents' then (to_jsonb(new) ->> 'id')::uuid else coalesce(to_jsonb(new) ->> 'document_id', to_jsonb(old) ->> 'document_id')::uuid end;
  if exists (select from secret_documents d where d.id = about and d.total_tasks is distinct from
      (select sum(a.done + a.not_in_time + a.overdue) from secret_assignments a where a.document_id = d.id)) then
    raise exception 'the counts of a secret document do not add up' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger secret_documents_add_up after insert or update on secret_documents deferrable initially deferred for each row execute function refuse_secret_miscount();
create constraint trigger secret_assignments_add_up after insert or update or delete on secret_assignments deferrable initially deferred for each row execute function refuse_secret_miscount();

create table secret_results (
  id bigint generated always as identity primary key,
  document_id uuid not null references secret_documents,
  organisation_id uuid not null references organisations,
  done integer not null check (done between 0 and 500),
  not_in_time integer not null check (not_in_time between 0 and 500),
  overdue integer not null check (overdue between 0 and 500),
  at timestamptz not null,
  recorded_by uuid not null references users
);
comment on table secret_results is 'Each time the counts of an organisation were written (Đ5.2.g), with who and when; rows are never changed.';
create index secret_results_document on secret_results (document_id, id);
create trigger secret_results_append_only before update or delete on secret_results for each row execute function refuse_change();

create table secret_paper_reports (
  id bigint generated always as identity primary key,
  document_id uuid not null references secret_documents,
  organisation_id uuid not null references organisations,
  step text not null check (step in ('demanded', 'received')),
  reference text not null check (is_secret_reference(reference)),
  reference_date date not null,
  at timestamptz not null,
  recorded_by uuid not null references users,
  unique (document_id, organisation_id, step, reference, reference_date)
);
comment on table secret_paper_reports is 'Đ5.2, last paragraph: that a report on paper was demanded or came, its number and date; the report itself never comes here.';
create trigger secret_paper_reports_append_only before update or delete on secret_paper_reports for each row execute function refuse_change();

create table secret_looks (
  id bigint generated always as identity primary key,
  user_id uuid not null references users,
  at timestamptz not null,
  what text not null check (what in ('list', 'record')),
  document_id uuid references secret_documents,
  check ((what = 'record') = (document_id is not null))
);
comment on table secret_looks is 'Every look at the secret register: who, when, at the list or at which record; rows are never changed.';
create index secret_looks_recent on secret_looks (id desc);
create trigger secret_looks_append_only before update or delete on secret_looks for each row execute function refuse_change();

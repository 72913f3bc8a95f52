-- Urging (Đ10, Đ11): who urged whom through which of the five channels, letters of urging, criticism and commendation (Đ10.4), information sheets (Đ19.1).

create table urging_letters (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  phase text not null check (phase in ('draft', 'issued', 'discarded')),
  version integer not null default 1,
  signed_for text not null check (signed_for in ('office', 'committee')),
  code_number text not null check (code_number ~ '^[1-9][0-9]{0,9}$'),
  code_notation text not null check (length(code_notation) between 1 and 30),
  issued_date date not null,
  signer_full_name text not null check (length(signer_full_name) between 1 and 100),
  subject text not null check (length(subject) between 1 and 500),
  document jsonb not null,
  docx_sha256 bytea not null references file_contents,
  pdf_sha256 bytea not null references file_contents,
  drafted_at timestamptz not null,
  drafted_by uuid not null references users,
  decided_at timestamptz,
  decided_by uuid references users,
  check ((phase = 'draft') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
comment on table urging_letters is 'Letters of urging (công văn đôn đốc) to one unit: drafted with both files as they are downloaded for ever; issued, each task in it is urged by it.';
create index urging_letters_recent on urging_letters (id desc);
create index urging_letters_organisation on urging_letters (organisation_id, id desc);
-- Numbers start anew on 01/01, in the book of the Office and in that of the committee.
create unique index urging_letters_number on urging_letters (signed_for, extract(year from issued_date), lower(code_notation), code_number) where phase <> 'discarded';

create function keep_urging_letter() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.phase <> 'draft'
    or (old.organisation_id, old.signed_for, old.code_number, old.code_notation, old.issued_date, old.signer_full_name, old.subject, old.document, old.docx_sha256, old.pdf_sha256, old.drafted_at, old.drafted_by)
      is distinct from (new.organisation_id, new.signed_for, new.code_number, new.code_notation, new.issued_date, new.signer_full_name, new.subject, new.document, new.docx_sha256, new.pdf_sha256, new.drafted_at, new.drafted_by)
  then
    raise exception 'a letter of urging is issued or discarded once, and never changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger urging_letters_kept before update or delete on urging_letters for each row execute function keep_urging_letter();

create table urging_letter_tasks (
  letter_id uuid not null references urging_letters,
  assignment_id uuid not null references assignments,
  position integer not null check (position >= 1),
  letter_ordinal integer not null check (letter_ordinal >= 1),
  working_days_late integer,
  primary key (letter_id, assignment_id)
);
comment on table urging_letter_tasks is 'The tasks of a letter of urging, the how-manieth letter it is for each, and how late each was on the day of the letter.';
create index urging_letter_tasks_assignment on urging_letter_tasks (assignment_id);
create trigger urging_letter_tasks_append_only before update or delete on urging_letter_tasks for each row execute function refuse_change();

create table urgings (
  id uuid primary key,
  assignment_id uuid not null references assignments,
  ordinal integer not null check (ordinal >= 1),
  channel text not null check (channel in ('software', 'report', 'meeting', 'correspondence', 'inspection')),
  urged_on date not null,
  content text not null check (length(content) between 1 and 2000),
  person text check (length(person) between 1 and 200),
  outcome text check (length(outcome) between 1 and 2000),
  letter_id uuid references urging_letters,
  batch_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references users,
  recorded_by_organisation_id uuid not null references organisations,
  unique (assignment_id, ordinal),
  check (channel = 'software' or (person is not null and outcome is not null)),
  check (letter_id is null or channel = 'correspondence'),
  check (urged_on <= (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
comment on table urgings is 'Urgings by people (Đ11), numbered per assignment; what the software reminds of by itself is not here. batch_id holds those made in one act together.';
create index urgings_recent on urgings (id desc);
create index urgings_assignment_day on urgings (assignment_id, urged_on);
create index urgings_batch on urgings (batch_id);
create unique index urgings_letter_once on urgings (letter_id, assignment_id) where letter_id is not null;
create trigger urgings_append_only before update or delete on urgings for each row execute function refuse_change();

create table remarks (
  id uuid primary key,
  kind text not null check (kind in ('criticism', 'commendation')),
  organisation_id uuid not null references organisations,
  assignment_id uuid references assignments,
  decided_by uuid not null references users,
  document_number text not null check (length(document_number) between 1 and 50),
  document_date date not null,
  content text not null check (length(content) between 1 and 2000),
  recorded_at timestamptz not null,
  recorded_by uuid not null references users,
  check (document_date <= (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
comment on table remarks is 'Criticism and commendation that a leader decided by a document and the Office wrote down (Đ10.4); nothing makes one by itself.';
create index remarks_organisation on remarks (organisation_id, document_date desc, id desc);
create index remarks_assignment on remarks (assignment_id) where assignment_id is not null;
create unique index remarks_once on remarks (kind, organisation_id, coalesce(assignment_id, '00000000-0000-0000-0000-000000000000'), lower(document_number), document_date);
create trigger remarks_append_only before update or delete on remarks for each row execute function refuse_change();

create table information_sheets (
  period date primary key,
  built_as_of timestamptz not null,
  content jsonb not null,
  sent_at timestamptz not null,
  sent_by uuid not null references users
);
comment on table information_sheets is 'The information sheet every two weeks (Đ19.1), kept as it was sent; period is its nominal day.';
create trigger information_sheets_append_only before update or delete on information_sheets for each row execute function refuse_change();

create table information_sheet_units (
  period date not null references information_sheets,
  organisation_id uuid not null references organisations,
  primary key (organisation_id, period)
);
comment on table information_sheet_units is 'Which units have a part in a sheet: what a unit may open.';
create trigger information_sheet_units_append_only before update or delete on information_sheet_units for each row execute function refuse_change();

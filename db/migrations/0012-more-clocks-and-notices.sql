-- Clocks and notices of what can happen to a task beyond the main job; one migration because every feature after it uses them.

alter table obligations drop constraint obligations_kind_check;
alter table obligations add constraint obligations_kind_check check (kind in (
  'CLASSIFY', 'UPDATE', 'QUARTERLY_UPDATE', 'RECORD_FOR_UNCONNECTED',
  'TRIAGE_RETURN', 'SUPPLEMENT', 'PRESENT_EXTENSION', 'REPLY_EXTENSION', 'ANSWER_COORDINATION', 'ANSWER_INFORMATION',
  'INFORMATION_SHEET', 'SESSION_REPORT', 'TECHNICAL_REPORT', 'UNIT_HALF_YEAR_REPORT', 'UNIT_ANNUAL_REPORT',
  'OFFICE_HALF_YEAR_REPORT', 'OFFICE_ANNUAL_REPORT', 'ANNUAL_REVIEW'));
alter table obligations drop constraint obligations_check;
alter table obligations add constraint obligations_about check (num_nonnulls(document_id, assignment_id) <= 1);
alter table obligations add column subject_id uuid;
comment on column obligations.subject_id is 'The record the clock is about beyond its assignment or document: a request for extension, a coordination request …; null where there is none.';
drop index obligations_once;
create unique index obligations_once on obligations (kind, coalesce(assignment_id, document_id, charged_organisation_id), period, coalesce(subject_id, '00000000-0000-0000-0000-000000000000'))
  where cancelled_at is null and kind <> 'RECORD_FOR_UNCONNECTED';
create index obligations_subject on obligations (subject_id) where subject_id is not null;

alter table notifications add column about text check (length(about) between 1 and 500);
alter table notifications add column href text check (href ~ '^/' and length(href) <= 300);
alter table notifications add constraint notifications_lead_somewhere check (document_id is not null or (about is not null and href is not null));
comment on column notifications.about is 'What a notice is about when that is no document or task; never anything of a secret document (Đ5.2).';

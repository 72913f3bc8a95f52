-- How many working days the Office has to classify is the regulation profile's number (Đ7.1), not the table's.
alter table directive_documents drop constraint directive_documents_classify_days_check;
alter table directive_documents add check (classify_days between 1 and 366);

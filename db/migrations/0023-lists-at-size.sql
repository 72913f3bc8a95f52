-- The list of coordination requests in whatever state, by the day of the answer: without this, every page sorts the whole table.
create index coordination_requests_due on coordination_requests (response_due, id);

-- The newest remarks of all units: the first rows are read in their order, and their names of that day are looked up for these alone.
create index remarks_recent on remarks (document_date desc, id desc);

-- Evidence that is valid until a day is looked at from the day after, on the same sheet as all that is looked at each day.
alter table due_sheet add column from_day date;
insert into due_sheet (id, kind, from_day) select evidence_id, 'EVIDENCE', valid_until + 1 from validity_sheet;
drop table validity_sheet;
grant update on due_sheet to ${app_role};

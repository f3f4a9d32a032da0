-- Whenever a meeting of a board closes, every action of its inspection is looked at.
alter table due_sheet add column inspection_id text;
update due_sheet d set inspection_id = e.payload::jsonb ->> 'inspectionId'
  from domain_event e
 where d.kind = 'ACTION' and e.aggregate_id = d.id and e.name = 'action.added';
create index due_sheet_by_inspection on due_sheet (inspection_id) where inspection_id is not null;

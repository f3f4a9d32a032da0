-- An action that several inspections share is looked at whenever a meeting of any of their boards closes.
alter table due_sheet add column inspection_ids text[];
update due_sheet d
   set inspection_ids = coalesce(
           (select array(select jsonb_array_elements_text(e.payload::jsonb -> 'inspectionIds'))
              from domain_event e
             where e.aggregate_id = d.id and e.name = 'action.shared'),
           array[d.inspection_id])
 where d.kind = 'ACTION';
drop index due_sheet_by_inspection;
alter table due_sheet drop column inspection_id;
create index due_sheet_by_inspections on due_sheet using gin (inspection_ids) where inspection_ids is not null;

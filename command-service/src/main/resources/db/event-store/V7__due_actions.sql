-- Actions are looked at each day too.
alter table due_sheet rename column obligation_id to id;
alter table due_sheet add column kind text not null default 'OBLIGATION';
alter table due_sheet alter column kind drop default;
insert into due_sheet (id, kind) select aggregate_id, 'ACTION' from domain_event where name = 'action.added';

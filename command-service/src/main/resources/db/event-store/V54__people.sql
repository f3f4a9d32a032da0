-- Who is in the directory and who has left, so that all people a command names are asked after at once. No names: those are
-- in the history, sealed.
create table person (
    person_id text primary key,
    left_on   date,
    erased    boolean not null default false
);

insert into person (person_id, left_on, erased)
select distinct on (e.aggregate_id)
       substr(e.aggregate_id, length('person-') + 1),
       case when e.name = 'person.left' then (e.payload::jsonb ->> 'effectiveOn')::date end,
       e.name = 'person.erased'
  from domain_event e
 where e.name in ('person.recorded', 'person.left', 'person.erased')
 order by e.aggregate_id, e.sequence_number desc;

grant select, insert, update on person to ${app_role};

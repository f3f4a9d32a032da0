-- What it is now, every state it ever had (by the day it was true from and the position it was known from),
-- and what it was as then known and then true.
create table obligation (
    id        text   primary key,
    authority text   not null,
    true_from date   not null,
    version   bigint not null,
    body      jsonb  not null,
    inspection_id text not null generated always as (body ->> 'inspectionId') stored,
    due_on text not null generated always as (body ->> 'dueOn') stored,
    state text not null generated always as (body ->> 'state') stored
) with (fillfactor = 70);
create index obligation_of_inspection on obligation (inspection_id);

create table obligation_line (
    id         text   not null,
    true_from  date   not null,
    known_from bigint not null,
    version    bigint not null,
    body       text   not null,
    primary key (id, true_from, known_from)
);

create function obligation_at(at_position bigint, on_day date) returns setof obligation
    language sql stable
    begin atomic
        select b.id, b.authority, b.true_from, b.version, b.body, b.body ->> 'inspectionId', b.body ->> 'dueOn', b.body ->> 'state'
          from (select n.id, n.authority, h.true_from, h.version, h.body::jsonb as body
                  from obligation n
                 cross join lateral (select l.true_from, l.version, l.body
                                       from obligation_line l
                                      where l.id = n.id and l.true_from <= on_day and l.known_from <= at_position
                                      order by l.true_from desc, l.known_from desc
                                      limit 1) h) b;
    end;

grant select, insert, update, truncate on obligation, obligation_line to ${app_role};

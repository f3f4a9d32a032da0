-- What it is now, every state it ever had (by the day it was true from and the position it was known from),
-- and what it was as then known and then true.
create table recommendation (
    id        text   primary key,
    authority text   not null,
    true_from date   not null,
    version   bigint not null,
    body      jsonb  not null,
    inspection_id text not null generated always as (body ->> 'inspectionId') stored,
    state text not null generated always as (body ->> 'state') stored,
    place integer not null generated always as ((body -> 'finding' ->> 'position')::integer) stored,
    not_required boolean not null generated always as ((body ->> 'notRequired')::boolean) stored,
    reported boolean not null generated always as ((body ->> 'reported')::boolean) stored,
    assured boolean not null generated always as ((body ->> 'assured')::boolean) stored,
    embedded boolean not null generated always as ((body ->> 'embedded')::boolean) stored,
    closed boolean not null generated always as ((body ->> 'closed')::boolean) stored
) with (fillfactor = 70);
create index recommendation_of_inspection on recommendation (inspection_id);

create table recommendation_line (
    id         text   not null,
    true_from  date   not null,
    known_from bigint not null,
    version    bigint not null,
    body       text   not null,
    primary key (id, true_from, known_from)
);

create function recommendation_at(at_position bigint, on_day date) returns setof recommendation
    language sql stable
    begin atomic
        select b.id, b.authority, b.true_from, b.version, b.body, b.body ->> 'inspectionId', b.body ->> 'state', (b.body -> 'finding' ->> 'position')::integer, (b.body ->> 'notRequired')::boolean, (b.body ->> 'reported')::boolean, (b.body ->> 'assured')::boolean, (b.body ->> 'embedded')::boolean, (b.body ->> 'closed')::boolean
          from (select n.id, n.authority, h.true_from, h.version, h.body::jsonb as body
                  from recommendation n
                 cross join lateral (select l.true_from, l.version, l.body
                                       from recommendation_line l
                                      where l.id = n.id and l.true_from <= on_day and l.known_from <= at_position
                                      order by l.true_from desc, l.known_from desc
                                      limit 1) h) b;
    end;

grant select, insert, update, truncate on recommendation, recommendation_line to ${app_role};

-- Rows valid from position to position (known_*) and from day to day (true_*).
create table recommendation (
    id         text   not null,
    authority  text   not null,
    known_from bigint not null,
    known_to   bigint not null,
    true_from  date   not null,
    true_to    date   not null,
    version    bigint not null,
    body       jsonb  not null,
    inspection_id text    not null generated always as (body ->> 'inspectionId') stored,
    state         text    not null generated always as (body ->> 'state') stored,
    place         integer not null generated always as ((body -> 'finding' ->> 'position')::integer) stored,
    not_required  boolean not null generated always as ((body ->> 'notRequired')::boolean) stored,
    reported      boolean not null generated always as ((body ->> 'reported')::boolean) stored,
    assured       boolean not null generated always as ((body ->> 'assured')::boolean) stored,
    embedded      boolean not null generated always as ((body ->> 'embedded')::boolean) stored,
    closed        boolean not null generated always as ((body ->> 'closed')::boolean) stored,
    primary key (id, known_from, true_from)
);
create index recommendation_of_inspection on recommendation (inspection_id, known_to);
grant select, insert, update, truncate on recommendation to ${app_role};

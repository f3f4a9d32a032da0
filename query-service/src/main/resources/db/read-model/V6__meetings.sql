-- Rows valid from position to position (known_*) and from day to day (true_*).
create table meeting (
    id         text   not null,
    authority  text   not null,
    known_from bigint not null,
    known_to   bigint not null,
    true_from  date   not null,
    true_to    date   not null,
    version    bigint not null,
    body       jsonb  not null,
    inspection_id text not null generated always as (body ->> 'inspectionId') stored,
    held_on       text not null generated always as (body ->> 'heldOn') stored,
    primary key (id, known_from, true_from)
);
create index meeting_of_inspection on meeting (inspection_id, known_to);
grant select, insert, update, truncate on meeting to ${app_role};

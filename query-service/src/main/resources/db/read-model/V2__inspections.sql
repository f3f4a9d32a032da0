-- Rows valid from position to position (known_*) and from day to day (true_*).
create table inspection (
    id         text   not null,
    authority  text   not null,
    known_from bigint not null,
    known_to   bigint not null,
    true_from  date   not null,
    true_to    date   not null,
    version    bigint not null,
    body       jsonb  not null,
    state      text   not null generated always as (body ->> 'state') stored,
    primary key (id, known_from, true_from)
);
create index inspection_known on inspection (known_to);
grant select, insert, update, truncate on inspection to ${app_role};

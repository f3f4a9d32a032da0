-- Rows valid from position to position (known_*) and from day to day (true_*).
create table evidence (
    id         text   not null,
    authority  text   not null,
    known_from bigint not null,
    known_to   bigint not null,
    true_from  date   not null,
    true_to    date   not null,
    version    bigint not null,
    body       jsonb  not null,
    action_id  text   not null generated always as (body ->> 'actionId') stored,
    primary key (id, known_from, true_from)
);
create index evidence_of_action on evidence (action_id, known_to);
grant select, insert, update, truncate on evidence to ${app_role};

-- Rows valid from position to position (known_*) and from day to day (true_*).
create table action (
    id         text   not null,
    authority  text   not null,
    known_from bigint not null,
    known_to   bigint not null,
    true_from  date   not null,
    true_to    date   not null,
    version    bigint not null,
    body       jsonb  not null,
    inspection_id text    not null generated always as (body ->> 'inspectionId') stored,
    owner         text    not null generated always as (body ->> 'owner') stored,
    state         text    not null generated always as (body ->> 'state') stored,
    due_on        text    not null generated always as (body ->> 'dueOn') stored,
    times_redated integer not null generated always as ((body ->> 'timesRedated')::integer) stored,
    slippage_days integer not null generated always as ((body ->> 'slippageDays')::integer) stored,
    primary key (id, known_from, true_from)
);
create index action_of_inspection on action (inspection_id, known_to);
create index action_of_owner on action (owner, known_to);
grant select, insert, update, truncate on action to ${app_role};

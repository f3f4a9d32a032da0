-- Who read the history or took something away. Apart from the read models, which are emptied and made again; rows are
-- only added.
create table entry (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    role     text        not null,
    kind     text        not null,
    item     text        not null,
    position bigint      not null
);
grant usage on schema access_log to ${app_role};
grant select, insert on entry to ${app_role};

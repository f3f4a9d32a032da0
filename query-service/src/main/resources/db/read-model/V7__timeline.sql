-- What happened, by item. Rows are only added; a past view stops at its position.
create table timeline (
    item_id      text        not null,
    position     bigint      not null,
    authority    text        not null,
    event_id     text        not null,
    aggregate_id text        not null,
    version      bigint      not null,
    name         text        not null,
    effective_on date        not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    role         text        not null,
    client       text        not null,
    command      text        not null,
    payload      text        not null,
    primary key (item_id, position)
);
create index timeline_in_order on timeline (position);
create index timeline_of_name on timeline (name) where name in ('command.refused', 'action.due-date-changed');
grant select, insert, truncate on timeline to ${app_role};

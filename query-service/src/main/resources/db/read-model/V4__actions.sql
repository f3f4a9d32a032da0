-- What it is now, every state it ever had (by the day it was true from and the position it was known from),
-- and what it was as then known and then true.
create table action (
    id        text   primary key,
    authority text   not null,
    true_from date   not null,
    version   bigint not null,
    body      jsonb  not null,
    inspection_id text not null generated always as (body ->> 'inspectionId') stored,
    owner text not null generated always as (body ->> 'owner') stored,
    state text not null generated always as (body ->> 'state') stored,
    due_on text not null generated always as (body ->> 'dueOn') stored,
    times_redated integer not null generated always as ((body ->> 'timesRedated')::integer) stored,
    slippage_days integer not null generated always as ((body ->> 'slippageDays')::integer) stored
) with (fillfactor = 70);
create index action_of_inspection on action (inspection_id);
create index action_of_owner on action (owner);

create table action_line (
    id         text   not null,
    true_from  date   not null,
    known_from bigint not null,
    version    bigint not null,
    body       text   not null,
    primary key (id, true_from, known_from)
);

create function action_at(at_position bigint, on_day date) returns setof action
    language sql stable
    begin atomic
        select b.id, b.authority, b.true_from, b.version, b.body, b.body ->> 'inspectionId', b.body ->> 'owner', b.body ->> 'state', b.body ->> 'dueOn', (b.body ->> 'timesRedated')::integer, (b.body ->> 'slippageDays')::integer
          from (select n.id, n.authority, h.true_from, h.version, h.body::jsonb as body
                  from action n
                 cross join lateral (select l.true_from, l.version, l.body
                                       from action_line l
                                      where l.id = n.id and l.true_from <= on_day and l.known_from <= at_position
                                      order by l.true_from desc, l.known_from desc
                                      limit 1) h) b;
    end;

grant select, insert, update, truncate on action, action_line to ${app_role};

-- The history. Rows are appended and never changed: the running role may insert and select, nothing else.
create table domain_event (
    global_index    bigint generated always as identity primary key,
    event_id        text   not null unique,
    type            text   not null,
    aggregate_id    text   not null,
    sequence_number bigint not null,
    name            text   not null,
    revision        text   not null,
    payload         text   not null,
    metadata        text   not null,
    recorded_at     text   not null,
    xid             xid8   not null default pg_current_xact_id(),
    unique (aggregate_id, sequence_number)
);
create index domain_event_by_transaction on domain_event (xid, global_index);

create table snapshot_event (
    event_id        text   not null unique,
    type            text   not null,
    aggregate_id    text   not null,
    sequence_number bigint not null,
    name            text   not null,
    revision        text,
    payload         text   not null,
    metadata        text   not null,
    recorded_at     text   not null,
    primary key (aggregate_id, sequence_number)
);

-- Content of uploaded files, outside the events that name it by its SHA-256.
create table stored_file (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea       not null,
    stored_at  timestamptz not null default now()
);

-- One live inspection per natural key and per source file.
create table inspection_key (
    natural_key   text primary key,
    inspection_id text not null
);

-- The first answer to a request that carried an idempotency key.
create table answered_request (
    actor       text        not null,
    request_key text        not null,
    fingerprint text        not null,
    status      int         not null,
    answer      text        not null,
    answered_at timestamptz not null default now(),
    primary key (actor, request_key)
);

grant usage on schema event_store to ${app_role};
grant select, insert on domain_event, stored_file, answered_request to ${app_role};
grant select, insert, delete on snapshot_event, inspection_key to ${app_role};

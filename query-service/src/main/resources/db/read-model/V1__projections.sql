-- How far each projection has come, and Axon's claims.
create table projection (
    name     text primary key,
    position bigint not null default 0
);

create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

grant usage on schema read_model to ${app_role};
grant select, insert, update, delete on projection, token_entry to ${app_role};

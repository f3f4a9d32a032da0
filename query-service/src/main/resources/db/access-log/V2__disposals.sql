-- What is older than two years is disposed of, by this function alone and with a line that says so: the role that runs the
-- application deletes nothing here itself.
create table disposal (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    before  timestamptz not null,
    entries bigint      not null
);
grant select on disposal to ${app_role};

create function dispose(before timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = access_log, pg_temp
    as $$
declare
    gone bigint;
begin
    if before > now() - interval '2 years' then
        raise exception 'Entries of the last two years are kept';
    end if;
    delete from entry e where e.at < dispose.before;
    get diagnostics gone = row_count;
    if gone > 0 then
        insert into disposal (before, entries) values (dispose.before, gone);
    end if;
    return gone;
end;
$$;
revoke all on function dispose(timestamptz) from public;
grant execute on function dispose(timestamptz) to ${app_role};

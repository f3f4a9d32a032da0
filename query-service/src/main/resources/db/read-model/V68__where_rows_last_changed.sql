-- Up to where a projection's rows are what they were: the position of the last event that changed any. From there to its
-- position it only read on.
alter table projection add column changed_at bigint not null default 0;
update projection set changed_at = position;

-- Rows that are emptied to be made again stay for those who began to read before; TRUNCATE would take them away from them.
do $$
declare
    emptied text;
begin
    for emptied in select table_name
                     from information_schema.table_privileges
                    where table_schema = 'read_model' and privilege_type = 'TRUNCATE' and grantee = '${app_role}' loop
        execute format('grant delete on read_model.%I to ${app_role}', emptied);
    end loop;
end
$$;

alter procedure new_read_model(text, jsonb, text) rename to new_tables;
create procedure new_read_model(thing text, columns jsonb, app_role text)
    language plpgsql
    as $$
begin
    call new_tables(thing, columns, app_role);
    execute format('grant delete on %I, %I to %I', thing, thing || '_line', app_role);
end;
$$;

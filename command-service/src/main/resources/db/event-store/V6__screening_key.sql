-- The one key under which text that was held back has its name. It never changes: another would forget what was allowed.
create table screening_key (
    only_one boolean primary key default true check (only_one),
    key      bytea   not null
);
insert into screening_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
grant select on screening_key to ${app_role};

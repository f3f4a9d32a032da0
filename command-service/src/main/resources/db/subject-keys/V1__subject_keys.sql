-- One key per person. Back this schema up apart from the rest, and keep only the newest copy: an older one would bring back who
-- was erased.
create table subject_key (
    person_id text primary key,
    key       bytea not null
);
grant usage on schema subject_keys to ${app_role};
grant select, insert, delete on subject_key to ${app_role};

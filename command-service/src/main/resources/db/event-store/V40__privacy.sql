-- Files that somebody uploaded are sealed under a key of their own; what the product made itself is not.
alter table stored_file add column sealed boolean not null default false;
grant delete on stored_file to ${app_role};

-- What was destroyed by order is not taken again.
create table destroyed_file (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$')
);
grant select, insert on destroyed_file to ${app_role};

-- Inspections of which nothing is disposed of for now; the reasons are in the history.
create table legal_hold (
    inspection_id text primary key
);
grant select, insert, delete on legal_hold to ${app_role};

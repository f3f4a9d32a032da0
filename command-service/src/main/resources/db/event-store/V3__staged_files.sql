-- An uploaded file while its command is decided, by whichever process that is. The transaction that appends the event
-- naming it copies it to stored_file; the upload removes it here, whatever was decided.
create table staged_file (
    upload_id  text primary key,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea       not null,
    staged_at  timestamptz not null default now()
);
create index staged_file_by_hash on staged_file (sha256);
grant select, insert, delete on staged_file to ${app_role};

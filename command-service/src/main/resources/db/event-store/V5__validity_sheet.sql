-- The evidence that the product looks at once its last day has passed. A row is added with the event that says until
-- when it is valid, and goes with the one that ends it.
create table validity_sheet (
    evidence_id text primary key,
    valid_until date not null
);
create index validity_sheet_by_day on validity_sheet (valid_until);
grant select, insert, delete on validity_sheet to ${app_role};

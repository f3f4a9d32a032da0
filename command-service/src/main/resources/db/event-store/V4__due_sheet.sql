-- What the product looks at each day. A row is added with the event that starts a clock, and goes with the one that ends it.
create table due_sheet (
    obligation_id text primary key
);
grant select, insert, delete on due_sheet to ${app_role};

-- One plan that is neither closed nor withdrawn per inspection; kept in the transaction that appends the plan's events.
create table plan_inspection (
    inspection_id text primary key,
    plan_id       text not null
);
create index plan_inspection_of_plan on plan_inspection (plan_id);
grant select, insert, delete on plan_inspection to ${app_role};

call read_model.new_read_model('item_publication', '{"item_id": "itemId"}', '${app_role}');

-- How far it has to come before it says what is so now: up to where the history was when it began from the first event,
-- for the first time or again.
alter table projection add column rebuilding_until bigint not null default 0;

create view being_read_again as select name from projection where position < rebuilding_until;
grant select on being_read_again to ${app_role};

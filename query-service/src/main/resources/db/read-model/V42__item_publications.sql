call read_model.new_read_model('item_publication', '{"item_id": "itemId"}', '${app_role}');

-- Up to where it had come before it began again from the first event; what it says is old until it is there.
alter table projection add column rebuilding_until bigint not null default 0;

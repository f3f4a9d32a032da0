-- What every read model of things that change is made of: the thing as it is now, every state it ever had (by the day
-- it was true from and the position it was known from), and what it was as then known and then true.
--   call read_model.new_read_model('risk', '{"inspection_id": "inspectionId"}', '${app_role}');
-- makes the tables risk and risk_line and the function risk_at, with the named columns generated from the body, an
-- index on each, and the rights of the role that runs the application.
create procedure new_read_model(thing text, columns jsonb, app_role text)
    language plpgsql
    as $$
declare
    generated text;
    read_again text;
    column_name text;
begin
    select coalesce(string_agg(format(', %I text generated always as (body ->> %L) stored', key, value), '' order by key), ''),
           coalesce(string_agg(format(', b.body ->> %L', value), '' order by key), '')
      into generated, read_again
      from jsonb_each_text(columns);
    execute format('create table %I (id text primary key, authority text not null, true_from date not null,'
        || ' version bigint not null, body jsonb not null%s) with (fillfactor = 70)', thing, generated);
    for column_name in select key from jsonb_each_text(columns) loop
        execute format('create index %I on %I (%I)', thing || '_by_' || column_name, thing, column_name);
    end loop;
    execute format('create table %I (id text not null, true_from date not null, known_from bigint not null,'
        || ' version bigint not null, body text not null, primary key (id, true_from, known_from))', thing || '_line');
    execute format('create function %I(at_position bigint, on_day date) returns setof %I language sql stable begin atomic'
        || ' select b.id, b.authority, b.true_from, b.version, b.body%s'
        || ' from (select n.id, n.authority, h.true_from, h.version, h.body::jsonb as body from %I n'
        || ' cross join lateral (select l.true_from, l.version, l.body from %I l where l.id = n.id'
        || ' and l.true_from <= on_day and l.known_from <= at_position'
        || ' order by l.true_from desc, l.known_from desc limit 1) h) b; end',
        thing || '_at', thing, read_again, thing, thing || '_line');
    execute format('grant select, insert, update, truncate on %I, %I to %I', thing, thing || '_line', app_role);
end;
$$;

-- An action may be for recommendations of several inspections; the column names those beside its first.
alter table action add column also_of jsonb generated always as (body -> 'placing' -> 'alsoOf') stored;
create index action_also_of on action using gin (also_of jsonb_path_ops);

create or replace function action_at(at_position bigint, on_day date) returns setof action
    language sql stable
    begin atomic
        select b.id, b.authority, b.true_from, b.version, b.body, b.body ->> 'inspectionId', b.body ->> 'owner', b.body ->> 'state', b.body ->> 'dueOn', (b.body ->> 'timesRedated')::integer, (b.body ->> 'slippageDays')::integer, b.body -> 'placing' -> 'alsoOf'
          from (select n.id, n.authority, h.true_from, h.version, h.body::jsonb as body
                  from action n
                 cross join lateral (select l.true_from, l.version, l.body
                                       from action_line l
                                      where l.id = n.id and l.true_from <= on_day and l.known_from <= at_position
                                      order by l.true_from desc, l.known_from desc
                                      limit 1) h) b;
    end;

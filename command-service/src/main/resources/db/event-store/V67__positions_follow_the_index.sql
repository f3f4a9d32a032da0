-- Positions follow global_index alone, as far as no writer of events can still add a lower one. See docs/adr/0002.
lock table domain_event in access exclusive mode;

-- What has no position yet gets one now, by index: nobody appends meanwhile.
do $$
declare
    waiting bigint[];
begin
    select array_agg(e.global_index) into waiting
      from event_store.domain_event e
     where not exists (select from event_store.ledger l where l.global_index = e.global_index);
    if waiting is not null then
        perform event_store.append_to_ledger(waiting, s.last_position, s.last_known_at) from event_store.sequencer s;
    end if;
    update event_store.sequencer
       set last_position = coalesce((select max(position) from event_store.ledger), 0),
           last_known_at = coalesce((select max(known_at) from event_store.ledger), '-infinity'),
           cursor_index  = coalesce((select max(global_index) from event_store.domain_event), 0);
end
$$;

drop function begin_anew(xid8);
drop function waiting_from(sequencer);
drop function cluster_identity();
alter table sequencer drop column window_from, drop column window_to, drop column base_index, drop column cluster;
drop index domain_event_by_transaction;
alter table domain_event drop column xid;

-- Each value must be given out after all lower ones, so no session may keep some in store: cache 1.
create sequence event_index_seq as bigint cache 1 no cycle;
select setval('event_index_seq', last_value, is_called) from domain_event_global_index_seq;
alter table domain_event alter column global_index drop identity;
alter sequence event_index_seq owned by domain_event.global_index;

-- The highest index given out so far, whether or not its event is committed.
create function last_index() returns bigint
    language sql volatile
    return coalesce(pg_sequence_last_value('event_store.event_index_seq'), 0);

-- The key of the advisory lock of those whose indexes are all above `low`: our tag in the upper 16 bits, the index in the
-- other 48.
create function append_lock(low bigint) returns bigint
    language sql immutable parallel safe
    return (20556::bigint << 48) | low;

-- Gives an event its index. Before a transaction takes its first one, it takes in shared mode the lock of an index that
-- was given out before, so whoever reads the locks knows that nothing at or below that index is still to come from it.
-- It may hold that lock for no longer than plumbline.longest_append, 30 seconds unless the database says otherwise.
create function next_index() returns bigint
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    low     bigint := event_store.last_index();
    earlier bigint := nullif(current_setting('plumbline.appending_above', true), '')::bigint;
    longest text   := coalesce(nullif(current_setting('plumbline.longest_append', true), ''), '30s');
begin
    if earlier between 0 and low then
        -- Held already, and then this only counts; or somebody else set it, and then it holds back more, never less.
        perform pg_advisory_xact_lock_shared(event_store.append_lock(earlier));
    else
        perform pg_advisory_xact_lock_shared(event_store.append_lock(low)),
                set_config('plumbline.appending_above', low::text, true);
    end if;
    if current_setting('transaction_timeout') = '0' then
        perform set_config('transaction_timeout', longest, true);
    elsif current_setting('transaction_timeout')::interval > longest::interval then
        -- A timeout that runs already is not set again unless it is ended first.
        perform set_config('transaction_timeout', '0', true), set_config('transaction_timeout', longest, true);
    end if;
    return nextval('event_store.event_index_seq');
end
$$;

alter table domain_event alter column global_index set default next_index();

-- Up to this index everything is settled: an event that a later snapshot does not see will never be seen. First the last
-- index given out is read, then the locks: a writer with an index up to it took its lock before, so it is listed, or it
-- has ended.
create function settled_up_to() returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp as
$$
declare
    given_out bigint := event_store.last_index();
    held_from bigint;
begin
    select min((l.classid::bigint & 65535) << 32 | l.objid::bigint) into held_from
      from pg_locks l
     where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
       and l.classid::bigint >> 16 = event_store.append_lock(0) >> 48
       and l.database = (select oid from pg_database where datname = current_database());
    return least(given_out, held_from);
end
$$;

-- Gives the next events their positions. Answers how many, and whether committed events remain, because a writer that
-- began before them has not ended or because another session holds the sequencer. Safe to call from anywhere at any time:
-- the row lock lets one session through, and its end, however it ends, lets the next one in.
create or replace function sequence_events(at_most int, out sequenced int, out pending boolean)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    settled       bigint;
    s             event_store.sequencer;
    found_indexes bigint[];
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise 'Each step must see what was committed before it: call this in READ COMMITTED'
            using errcode = 'invalid_transaction_state';
    end if;
    sequenced := 0;
    select * into strict s from event_store.sequencer;
    pending := exists (select from event_store.domain_event e where e.global_index > s.cursor_index);
    if not pending then
        return;
    end if;
    settled := event_store.settled_up_to();
    if not exists (select from event_store.domain_event e
                    where e.global_index > s.cursor_index and e.global_index <= settled) then
        return;
    end if;

    select * into s from event_store.sequencer for update skip locked;
    if not found then
        return;
    end if;
    select array_agg(i order by i), count(*) into found_indexes, sequenced
      from (select e.global_index as i
              from event_store.domain_event e
             where e.global_index > s.cursor_index and e.global_index <= settled
             order by e.global_index
             limit at_most) next;
    if sequenced > 0 then
        perform event_store.append_to_ledger(found_indexes, s.last_position, s.last_known_at);
        s.cursor_index := found_indexes[sequenced];
        update event_store.sequencer
           set last_position = s.last_position + sequenced,
               last_known_at = (select l.known_at from event_store.ledger l where l.position = s.last_position + sequenced),
               cursor_index  = s.cursor_index;
    end if;
    pending := exists (select from event_store.domain_event e where e.global_index > s.cursor_index);
end
$$;

revoke all on function last_index(), append_lock(bigint), next_index(), settled_up_to()
    from public;
grant execute on function next_index() to ${app_role};

-- The one order. A row here gives a committed event its dense, final position and its leaf hash (RFC 6962, section 2.1).
create table ledger (
    position     bigint primary key,
    global_index bigint      not null unique,
    leaf         bytea       not null,
    known_at     timestamptz not null
);
create index ledger_by_time on ledger (known_at);

-- The transaction an event is ordered by: its own, or the last one that had ended when it was inserted, if that is later.
-- A transaction that began to write early and inserts late may have read the other's events, and never comes before them.
-- The product leaves this and the index to the database.
alter table domain_event alter column xid set default
    greatest(pg_current_xact_id(), (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text::xid8);
revoke insert on domain_event from ${app_role};
grant insert (event_id, type, aggregate_id, sequence_number, name, revision, payload, metadata, recorded_at)
    on domain_event to ${app_role};

-- Where the sequencer stands. A window is the set of transactions [window_from, window_to): all of them had ended when
-- window_to was read from a snapshot, so everything ordered by them is visible, and nothing joins it later. Within a
-- window events go by index, so that an event never stands before one it could have seen.
create table sequencer (
    only_row       boolean primary key default true check (only_row),
    last_position  bigint      not null default 0,
    last_known_at  timestamptz not null default '-infinity',
    window_from    xid8        not null default '0',
    window_to      xid8        not null default '0',
    cursor_index   bigint      not null default 0,
    base_index     bigint      not null default 0,
    cluster        text        not null default ''
);
insert into sequencer default values;

create function text_field(field text) returns bytea
    language sql immutable parallel safe
    return int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8');

-- SHA-256 over 0x00 and, each preceded by its length in four bytes, the exact stored texts.
create function leaf_hash(e domain_event) returns bytea
    language sql immutable parallel safe
    return sha256('\x00'::bytea
        || event_store.text_field((e).event_id)
        || event_store.text_field((e).type)
        || event_store.text_field((e).aggregate_id)
        || event_store.text_field((e).sequence_number::text)
        || event_store.text_field((e).name)
        || event_store.text_field((e).revision)
        || event_store.text_field((e).payload)
        || event_store.text_field((e).metadata)
        || event_store.text_field((e).recorded_at));

-- Transaction ids mean something only within the cluster that gave them out; dump and restore begins them anew.
create function cluster_identity() returns text
    language sql stable
    return (select system_identifier::text from pg_control_system());

-- Numbers these events and, once that is committed, tells the readers how far the order goes.
create function append_to_ledger(indexes bigint[], after_position bigint, known timestamptz) returns void
    language sql
    begin atomic
        insert into event_store.ledger (position, global_index, leaf, known_at)
        select after_position + row_number() over w,
               e.global_index,
               event_store.leaf_hash(e),
               greatest(known, max(e.recorded_at::timestamptz) over w)
          from event_store.domain_event e
         where e.global_index = any (indexes)
        window w as (order by e.global_index);
        select pg_notify('plumbline_sequenced', (after_position + cardinality(indexes))::text);
    end;

-- After a restore: numbers what is left by index, once, with appends held off for that moment, then goes on with the
-- transaction ids of the cluster it now finds itself in. Answers how many were left.
create function begin_anew(horizon xid8) returns int
    language plpgsql as
$$
declare
    s        event_store.sequencer;
    leftover bigint[];
begin
    lock table event_store.domain_event in share row exclusive mode;
    select * into strict s from event_store.sequencer;
    select array_agg(e.global_index) into leftover
      from event_store.domain_event e
     where not exists (select from event_store.ledger l where l.global_index = e.global_index);
    if leftover is not null then
        perform event_store.append_to_ledger(leftover, s.last_position, s.last_known_at);
    end if;
    update event_store.sequencer
       set cluster       = event_store.cluster_identity(),
           last_position = coalesce((select max(position) from event_store.ledger), 0),
           last_known_at = coalesce((select max(known_at) from event_store.ledger), '-infinity'),
           base_index    = coalesce((select max(global_index) from event_store.domain_event), 0),
           cursor_index  = 0,
           window_from   = horizon,
           window_to     = horizon;
    return coalesce(cardinality(leftover), 0);
end
$$;

-- The first transaction whose events wait for a position, or null. A transaction id from this cluster's future is another
-- cluster's: only restored events have one, and they are behind base_index, but there may be millions to look through.
create function waiting_from(s sequencer) returns xid8
    language sql stable
    return (select e.xid
              from event_store.domain_event e
             where e.xid >= (s).window_to and e.xid < pg_snapshot_xmax(pg_current_snapshot())
               and e.global_index > (s).base_index
             order by e.xid, e.global_index
             limit 1);

-- Gives the next events their positions. Answers how many, and whether committed events remain, because a transaction
-- that began before them is still running or because another session holds the sequencer. Safe to call from anywhere at
-- any time: the row lock lets one session through, and its end, however it ends, lets the next one in.
create function sequence_events(at_most int, out sequenced int, out pending boolean)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    s       event_store.sequencer;
    waiting xid8;
    found_indexes bigint[];
begin
    sequenced := 0;
    select * into strict s from event_store.sequencer;
    if s.cluster = event_store.cluster_identity() and s.window_from = s.window_to then
        waiting := event_store.waiting_from(s);
        pending := waiting is not null;
        if not pending or waiting >= horizon then
            return;
        end if;
    end if;

    select * into s from event_store.sequencer for update skip locked;
    if not found then
        pending := true;
        return;
    end if;
    if s.cluster <> event_store.cluster_identity() then
        sequenced := event_store.begin_anew(horizon);
        pending := false;
        return;
    end if;
    if s.window_from = s.window_to and horizon > s.window_to then
        s.window_to := horizon;
        s.cursor_index := 0;
    end if;

    select array_agg(i), count(*) into found_indexes, sequenced
      from (select e.global_index as i
              from event_store.domain_event e
             where e.xid >= s.window_from and e.xid < s.window_to
               and e.global_index > greatest(s.cursor_index, s.base_index)
             order by e.global_index
             limit at_most) next;
    if sequenced > 0 then
        perform event_store.append_to_ledger(found_indexes, s.last_position, s.last_known_at);
    end if;
    if sequenced < at_most then
        s.window_from := s.window_to;
    end if;
    update event_store.sequencer
       set last_position = s.last_position + sequenced,
           last_known_at = coalesce(
               (select l.known_at from event_store.ledger l where l.position = s.last_position + sequenced),
               s.last_known_at),
           window_from   = s.window_from,
           window_to     = s.window_to,
           cursor_index  = coalesce(found_indexes[sequenced], s.cursor_index);
    pending := sequenced = at_most or event_store.waiting_from(s) is not null;
end
$$;

revoke all on function begin_anew(xid8), append_to_ledger(bigint[], bigint, timestamptz), waiting_from(sequencer),
    sequence_events(int) from public;
grant execute on function sequence_events(int) to ${app_role};
grant select on ledger, sequencer to ${app_role};

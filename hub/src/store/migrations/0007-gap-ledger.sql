-- What the gap ledger needs to tell "nobody passed" from "data lost", per device and calendar day.

-- Which numbers of a journal belong to which day, as far as their time is known; `late` are those that came after the
-- day was over. One small row per journal and day: a ledger over a month reads a month of these and no captures.
create table journal_day (
  device_sn text not null,
  journal_id text not null,
  day date not null,
  seqs int8multirange not null,
  late int8multirange not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (device_sn, journal_id, day)
) with (fillfactor = 70);

-- The last thing a device said of a journal before it went on with another: how far that one had got.
create table journal_end (
  device_sn text not null references device (device_sn),
  journal_id text not null,
  last_seq bigint not null,
  stated_at timestamptz not null,
  primary key (device_sn, journal_id)
);

-- Passages that a device could not write down, by its own count: they have no number that could be missing.
create table device_loss (
  device_sn text not null references device (device_sn),
  -- The heartbeats between which the count rose.
  from_at timestamptz not null,
  to_at timestamptz not null,
  dropped bigint not null,
  primary key (device_sn, to_at)
);

insert into journal_day (device_sn, journal_id, day, seqs, late, first_at, last_at)
select device_sn, journal_id, day, range_agg(int8range(seq, seq + 1)),
  coalesce(range_agg(int8range(seq, seq + 1)) filter (where is_late), '{}'), min(occurred_at), max(occurred_at)
from (
  select device_sn, journal_id, seq, occurred_at, (occurred_at at time zone 'Asia/Shanghai')::date as day,
    (received_at at time zone 'Asia/Shanghai')::date > (occurred_at at time zone 'Asia/Shanghai')::date as is_late
  from (
    select device_sn, journal_id, seq, occurred_at, received_at from attendance_event
    union all
    select device_sn, journal_id, seq, (stated ->> 'occurredAt')::timestamptz, received_at from parked_event
    where reason <> 'CLOCK_UNCERTAIN'
    union all
    select device_sn, journal_id, seq, occurred_at, received_at from refused_event
  ) as stored
  where journal_id is not null and occurred_at is not null
) as timed
group by device_sn, journal_id, day;

-- How records leave the hub: streams, the lanes of partners on them, journalled calls, exceptions, ownership.
-- Tables that grow with the records lead their keys with the ordering key (project, company, sheet).

create table stream (
  key text not null,
  kind text not null,
  slot smallint not null,
  last_no bigint not null,
  last_month date not null,
  changed timestamptz not null,
  primary key (key, kind)
) with (fillfactor = 70);
create index stream_changed on stream (changed);

create table partner (
  partner_id text primary key,
  platform text not null,
  title text not null,
  endpoint text not null,
  enabled boolean not null default true,
  max_age_days integer not null,
  -- FIRST: from the first record on; NOW: what is stored from now on; a month: records stored in it or later.
  start_from text not null,
  revision bigint not null default 1,
  created_at timestamptz not null default now()
);

create table partner_credential (
  partner_id text not null references partner on delete cascade,
  -- Project, company, or '' where the partner has one credential for everything.
  scope_key text not null,
  sealed bytea not null,
  refused_code text,
  refused_message text,
  refused_at timestamptz,
  retry_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (partner_id, scope_key)
);

create table process (
  process_id text primary key,
  valid_until timestamptz not null
);

-- 16 slots per partner; the epoch grows with every change of hands, and every write of an owner names it.
create table shard (
  partner_id text not null references partner on delete cascade,
  slot smallint not null,
  process_id text,
  epoch bigint not null default 0,
  primary key (partner_id, slot)
);

create table lane (
  key text not null,
  kind text not null,
  partner_id text not null,
  slot smallint not null,
  -- Everything up to here was let through, has a row in lane_item or is a member of an open call.
  reach_month date not null,
  reach_no bigint not null,
  -- Sent up to: before the first member of a call that has no outcome yet.
  sent_month date not null,
  sent_no bigint not null,
  failures integer not null default 0,
  failing_since timestamptz,
  not_before timestamptz,
  blocked text,
  blocked_detail text,
  wake_at timestamptz,
  primary key (key, kind, partner_id)
) with (fillfactor = 70);
create index lane_wake on lane (partner_id, slot, wake_at) where wake_at is not null;
create index lane_blocked on lane (partner_id, blocked) where blocked is not null;

create table lane_item (
  key text not null,
  kind text not null,
  partner_id text not null,
  no bigint not null,
  month date not null,
  slot smallint not null,
  record_id text not null,
  version integer not null,
  order_key text not null,
  state text not null,
  call_id text,
  call_limit integer,
  waits_kind text,
  waits_key text,
  waits_record text,
  next_at timestamptz,
  code text,
  message text,
  since timestamptz not null,
  primary key (key, kind, partner_id, no)
) with (fillfactor = 70);
create index lane_item_due on lane_item (partner_id, slot, next_at) where next_at is not null;
create index lane_item_waits on lane_item (waits_record, waits_key, waits_kind, partner_id) where state = 'HELD';
create index lane_item_record on lane_item (record_id, key);
create index lane_item_state on lane_item (partner_id, state);

-- The journal of calls: written before the first byte of a call leaves. Members never change once it was sent.
create table call (
  key text not null,
  call_id text not null,
  kind text not null,
  partner_id text not null,
  slot smallint not null,
  credential_key text,
  operation text not null,
  state text not null,
  members jsonb not null,
  member_count integer not null,
  first_no bigint not null,
  last_no bigint not null,
  method text,
  digest text,
  attempts integer not null,
  asks integer not null,
  doubtful boolean not null,
  serial text,
  refusal_code text,
  refusal_message text,
  parent_id text,
  confirmed integer not null,
  -- What a person found out about an unanswered call: PRESENT or ABSENT.
  decision text,
  next_at timestamptz,
  created_at timestamptz not null,
  sent_at timestamptz,
  queued_at timestamptz,
  closed_at timestamptz,
  primary key (key, call_id)
) with (fillfactor = 70);
create index call_open on call (partner_id, slot, next_at) where closed_at is null;
create index call_lane on call (key, kind, partner_id) where closed_at is null;
create index call_members on call (key, kind, partner_id, first_no);
create index call_newest on call (created_at, call_id);
create index call_one on call (call_id);

create table call_attempt (
  key text not null,
  call_id text not null,
  action text not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  outcome text not null,
  code text,
  message text,
  epoch bigint not null,
  primary key (key, call_id, started_at, action)
);

-- What a partner has of each registry record: which version it accepted, under which number of its own.
create table partner_record (
  key text not null,
  kind text not null,
  record_id text not null,
  partner_id text not null,
  state text,
  version integer not null,
  accepted_version integer,
  partner_number text,
  -- Something was held for it: whoever confirms it releases that.
  awaited boolean not null,
  code text,
  message text,
  updated_at timestamptz not null,
  primary key (key, kind, record_id, partner_id)
) with (fillfactor = 70);

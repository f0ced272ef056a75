-- What operators do to deliveries: lanes held, items skipped, records replayed, a pace of their own per partner.

-- Nothing leaves on what is held: one lane, all lanes of a kind (key ''), or the whole partner (kind '' and key '').
create table lane_hold (
  partner_id text not null references partner on delete cascade,
  kind text not null,
  key text not null,
  actor text not null,
  reason text not null,
  since timestamptz not null,
  primary key (partner_id, kind, key)
);

-- Skipped: the item stays what it is and holds back nothing any more. Written by people only, never by the lane's owner.
alter table lane_item add column skipped_at timestamptz;
alter table lane_item add column skipped_by text;
alter table lane_item add column skip_reason text;
-- Grows with every request of a person that the lane's owner has to look at: what it read before says nothing of it.
alter table lane add column touched bigint not null default 0;
-- The replay that sends it again.
alter table lane_item add column replay_id text;

create table replay (
  replay_id text primary key,
  partner_id text not null references partner on delete cascade,
  -- What was asked for, in the operator's words: kinds, project, range, states, code, record.
  asked jsonb not null,
  states text[] not null,
  code text,
  record_id text,
  -- Confirmed items go again even where the partner does not recognise a repetition.
  force boolean not null,
  actor text not null,
  reason text not null,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by text,
  cancel_reason text
);

-- A replay on one lane: how far it is. The position is written in the transaction that journals the calls behind it.
create table lane_replay (
  key text not null,
  kind text not null,
  partner_id text not null,
  replay_id text not null references replay on delete cascade,
  slot smallint not null,
  reached_no bigint not null,
  reached_month date not null,
  until_no bigint not null,
  counts jsonb not null default '{}',
  wake_at timestamptz not null,
  -- Done, or cancelled.
  ended_at timestamptz,
  primary key (key, kind, partner_id, replay_id)
);
create index lane_replay_open on lane_replay (partner_id, slot, wake_at) where ended_at is null;
create index lane_replay_job on lane_replay (replay_id);

-- The operator's own limit, never faster than the manifest's; null: the manifest's alone.
alter table partner add column pace_ms integer;

-- Breakers that are not closed, by partner: each process judges endpoints by itself.
alter table process add column breakers jsonb not null default '{}';

create index call_closed on call (closed_at) where closed_at is not null;

-- What devices and sites report of people passing: facts, appended and never changed.

-- How far each device journal is stored: everything up to acked_seq, and the ranges beyond it.
create table journal (
  device_sn text not null,
  journal_id text not null,
  acked_seq bigint not null default 0,
  beyond int8multirange not null default '{}',
  updated_at timestamptz not null,
  primary key (device_sn, journal_id)
);

create table attendance_event (
  project_id text not null,
  no bigint not null,
  month date not null,
  -- Unique per source: the device's eventId, or the id that a site's own system gave.
  record_id text not null,
  -- `device:<sn>` or `system:<name>`: who stated it.
  source_actor text not null,
  device_sn text,
  journal_id text,
  seq bigint,
  worker_id text,
  stranger_ref text,
  team_id text,
  -- As whom the worker was enrolled, and the stay it belongs to, when it was accepted: a resend says the same.
  enrolment_version integer,
  join_movement text,
  occurred_at timestamptz not null,
  day date not null,
  received_at timestamptz not null,
  direction text not null,
  method text not null,
  origin text not null,
  source text not null,
  counted boolean not null,
  not_counted_reason text,
  flags text[] not null,
  photo_sha256 text,
  capture_id text,
  correction_of text,
  content_digest bytea not null,
  -- Everything else that was stated, clear and encrypted.
  stated jsonb not null,
  sealed bytea,
  primary key (project_id, no, month)
) partition by range (month);
-- One index for both a device's resend (its event id) and a query by record id: every index costs each insert.
create index attendance_event_record on attendance_event (record_id);
create index attendance_event_worker on attendance_event (project_id, worker_id, day);
create index attendance_event_flagged on attendance_event (project_id, day) where flags <> '{}';

-- Captures whose project, worker, time or confirmation is still missing. Stored, but in no stream yet.
create table parked_event (
  parked_id bigint generated always as identity primary key,
  reason text not null,
  device_sn text,
  journal_id text,
  seq bigint,
  source_actor text not null,
  record_id text not null,
  project_id text,
  worker_id text,
  -- `worker:<id>` or `stranger:<ref>`: whom an enrolment or a permit would release.
  subject text not null,
  received_at timestamptz not null,
  content_digest bytea not null,
  stated jsonb not null,
  sealed bytea
);
create index parked_event_journal on parked_event (device_sn, journal_id, seq);
create index parked_event_device on parked_event (device_sn, parked_id) where reason = 'DEVICE_UNBOUND';
create index parked_event_worker on parked_event (project_id, subject, parked_id) where reason = 'WORKER_UNMATCHED';
create unique index parked_event_record on parked_event (source_actor, record_id);

-- What may have become possible: parked events of a device or of a person are looked at again.
create table release_due (
  release_id bigint generated always as identity primary key,
  device_sn text,
  project_id text,
  subject text,
  -- Parked events up to `upto_id` are looked at, those up to `after_id` have been.
  after_id bigint not null default 0,
  upto_id bigint not null,
  check ((device_sn is not null) <> (project_id is not null and subject is not null))
);

-- Refused by a rule of the city, and listed [FS-3.6-04]; the answer is the same when the item comes again.
create table refused_event (
  refused_id bigint generated always as identity primary key,
  code text not null,
  device_sn text,
  journal_id text,
  seq bigint,
  source_actor text not null,
  record_id text not null,
  project_id text,
  worker_id text,
  occurred_at timestamptz,
  received_at timestamptz not null,
  content_digest bytea not null
);
create index refused_event_journal on refused_event (device_sn, journal_id, seq);
create index refused_event_project on refused_event (project_id, refused_id);

-- Ids of records that come without a journal. One table for all months, so that an id is known for ever.
create table site_record_id (
  source_actor text not null,
  record_id text not null,
  content_digest bytea not null,
  outcome text not null,
  code text,
  primary key (source_actor, record_id)
);

-- Photos that are in the blob store, under the digest of their bytes.
create table photo (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null,
  content_type text not null,
  received_at timestamptz not null
);

-- Where a capture photo was first used: a second use by someone else, or at another time, is suspicious.
create table photo_use (
  sha256 text primary key,
  worker_id text,
  occurred_at timestamptz,
  capture_id text,
  record_id text not null
);

create table receipt (
  receipt_id uuid primary key,
  device_sn text,
  project_id text,
  received_at timestamptz not null,
  items jsonb not null
);
create index receipt_age on receipt (received_at);

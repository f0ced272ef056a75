-- Firms, projects, teams, workers and devices.
-- The registry is not partitioned by month: it grows by the changes of a city's sites (thousands a day, not
-- millions), is read by project and record, and is kept as long as the sites' files are.

create extension if not exists btree_gist;

-- What is stated about a record now. `stated` holds the clear members, `sealed` the encrypted ones.
create table registry_record (
  stream_key text not null,
  kind text not null,
  record_id text not null,
  version integer not null check (version > 0),
  stated jsonb not null,
  sealed bytea,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (stream_key, kind, record_id)
);
create index registry_record_by_id on registry_record (kind, record_id, stream_key);
create index registry_project_by_area on registry_record ((stated ->> 'areaCode') text_pattern_ops)
  where kind = 'project';

-- One row per accepted change, never updated: the record as partners are told it, with what it referred to then.
create table registry_entry (
  stream_key text not null,
  kind text not null,
  month date not null,
  no bigint not null check (no > 0),
  record_id text not null,
  version integer not null,
  order_key text not null,
  body jsonb not null,
  sealed bytea,
  refs jsonb not null,
  photo_sha256 text,
  stored_at timestamptz not null,
  primary key (stream_key, kind, month, no)
);
create unique index registry_entry_version on registry_entry (stream_key, kind, record_id, version);

-- One person is one worker (I-01): found by the keyed token of ID type and number.
create table worker_identity (
  token bytea primary key,
  worker_id text not null unique
);

-- From joining to leaving, in calendar days, the last one included. At most one is open.
create table site_stay (
  project_id text not null,
  worker_id text not null,
  join_movement text not null,
  joined_on date not null,
  leave_movement text,
  left_on date,
  primary key (project_id, worker_id, join_movement),
  check (left_on is null or left_on >= joined_on),
  check ((left_on is null) = (leave_movement is null))
);
create unique index site_stay_open on site_stay (project_id, worker_id) where left_on is null;

-- Suspended days of a project, both ends included; `to_day` is null while it is suspended.
create table suspension (
  project_id text not null,
  suspension_id text not null,
  from_day date not null,
  to_day date,
  reason text not null,
  recorded_by text not null,
  created_at timestamptz not null,
  primary key (project_id, suspension_id),
  check (to_day is null or to_day >= from_day),
  constraint suspension_overlap exclude using gist (
    project_id with =, daterange(from_day, to_day, '[]') with &&
  )
);

create table entry_permit (
  project_id text not null,
  permit_id text not null,
  worker_id text,
  stranger_ref text,
  approver text not null,
  reason text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  granted_by text not null,
  created_at timestamptz not null,
  primary key (project_id, permit_id),
  check (valid_to > valid_from),
  check (num_nonnulls(worker_id, stranger_ref) = 1)
);
create index entry_permit_worker on entry_permit (project_id, worker_id, valid_to);
create index entry_permit_stranger on entry_permit (project_id, stranger_ref, valid_to);

create table device (
  device_sn text primary key,
  maker_id text not null,
  status text not null,
  stated jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index device_by_maker on device (maker_id, device_sn);

-- The newest heartbeat only: one row per device, overwritten in place.
create table device_heartbeat (
  device_sn text primary key references device (device_sn),
  received_at timestamptz not null,
  reported jsonb not null
) with (fillfactor = 50);

-- A device stands on one project at a time; an event belongs to the project bound at its moment.
create table device_binding (
  device_sn text not null references device (device_sn),
  binding_id text not null,
  project_id text not null,
  period tstzrange not null check (not isempty(period) and not lower_inf(period)),
  settings jsonb not null,
  bound_by text not null,
  created_at timestamptz not null,
  primary key (device_sn, binding_id),
  constraint device_binding_overlap exclude using gist (device_sn with =, period with &&)
);
create index device_binding_by_project on device_binding (project_id, device_sn);

-- Money: people, accounts, payroll sheets, bank files and what banks answered. Amounts are integer fen.

-- A person who acts through a system that signs for him. The memory-hard hash of his security password is sealed.
create table person (
  person_id text primary key,
  company_id text not null,
  name text not null,
  roles text[] not null,
  project_ids text[] not null,
  active boolean not null,
  stated_by text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table person_password (
  person_id text primary key references person,
  sealed_hash bytea not null,
  set_at timestamptz not null,
  failures integer not null default 0,
  blocked_until timestamptz
);

-- Scans, tables and other files under the digest of their bytes; the bytes lie, encrypted, in the blob store.
create table attachment (
  sha256 text primary key,
  bytes bigint not null,
  content_type text not null,
  received_at timestamptz not null
);
-- Who brought it: an attachment is read and named only by whom it belongs to.
create table attachment_owner (
  sha256 text not null references attachment,
  project_id text not null,
  stored_by text not null,
  stored_at timestamptz not null,
  primary key (project_id, sha256)
);

create table wage_account (
  project_id text not null,
  account_id text not null,
  company_id text not null,
  bank_id text not null,
  state text not null check (state in ('PENDING', 'INVALID', 'VALID', 'BOUND', 'CLOSING', 'CLOSED')),
  version integer not null,
  account_name text not null,
  account_masked text not null,
  account_token bytea not null,
  sealed bytea not null,
  stated jsonb not null,
  -- What the bank answered: its code and words.
  verdict jsonb,
  notice_from date,
  -- Where a document decides, another person looks at it.
  person_id text not null references person,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (project_id, account_id)
);
-- One account serves one project unless it is managed separately for each.
create unique index wage_account_one_project on wage_account (account_token)
  where state <> 'CLOSED' and state <> 'INVALID' and stated ->> 'management' = 'ONE_PROJECT';

create table wage_card (
  project_id text not null,
  worker_id text not null,
  version integer not null,
  current boolean not null,
  account_masked text not null,
  account_token bytea not null,
  sealed bytea not null,
  stated jsonb not null,
  stated_by text not null,
  created_at timestamptz not null,
  primary key (project_id, worker_id, version)
);
create unique index wage_card_current on wage_card (project_id, worker_id) where current;

create table agency_agreement (
  project_id text not null,
  agreement_id text not null,
  version integer not null,
  stated jsonb not null,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (project_id, agreement_id)
);
create table wage_plan (
  project_id text not null,
  plan_id text not null,
  type text not null check (type in ('SPLIT_PAYMENT', 'WAGE_FUND', 'WAGE_PAYMENT')),
  month text not null,
  amount_fen bigint not null check (amount_fen > 0),
  version integer not null,
  stated jsonb not null,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (project_id, plan_id)
);
create table disbursement (
  project_id text not null,
  disbursement_id text not null,
  type text not null check (type in ('SPLIT_PAYMENT', 'WAGE_FUND')),
  amount_fen bigint not null check (amount_fen > 0),
  paid_on date not null,
  version integer not null,
  stated jsonb not null,
  sealed bytea,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (project_id, disbursement_id)
);

create table payroll_sheet (
  project_id text not null,
  sheet_id text not null,
  company_id text not null,
  account_id text not null,
  -- The pay period, as first day of a month, and what the payment is for.
  pay_month date not null,
  -- The month that was worked for: that of the attendance. Another one than the pay period only for back pay.
  wage_month date not null,
  kind text not null check (kind in ('REGULAR', 'SUPPLEMENT', 'BACK_PAY')),
  stated jsonb not null,
  state text not null,
  -- 0 until the first table was taken in.
  version integer not null,
  stated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (project_id, sheet_id),
  foreign key (project_id, account_id) references wage_account
);
create index payroll_sheet_month on payroll_sheet (project_id, pay_month);
create index payroll_sheet_wage_month on payroll_sheet (project_id, wage_month);

-- Everything that a signature or an approval is bound to. A new table is a new version and voids the old one's.
create table payroll_version (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  -- Short and unique: ids of lines begin with it.
  serial bigint generated always as identity unique,
  lines integer not null,
  total_fen bigint not null,
  -- Of the canonical lines: the same content, the same digest.
  content_digest bytea not null,
  -- People of the table, and those of them with attendance in the pay month [CD-3.3.4-06].
  matched_workers integer not null,
  source text not null check (source in ('ENTERED', 'XLSX', 'CSV', 'COMPUTED')),
  made_by text not null,
  made_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id) references payroll_sheet
);

create table payroll_line (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  line_no integer not null,
  -- What the bank knows the line by: unique for ever.
  line_id text not null unique,
  worker_id text not null,
  worker_name text not null,
  card_version integer not null,
  account_masked text not null,
  account_token bytea not null,
  -- ID number, card and bank code, as they will stand in the bank's file.
  sealed bytea not null,
  days numeric(5, 1),
  hours numeric(7, 2),
  gross_fen bigint not null check (gross_fen >= 0),
  deductions_fen bigint not null check (deductions_fen >= 0),
  net_fen bigint not null check (net_fen > 0),
  items jsonb not null,
  matched boolean not null,
  state text not null check (
    state in ('OPEN', 'SENT', 'IN_DOUBT', 'PAID', 'FAILED', 'RETURNED', 'DECLARED', 'CLOSED_MANUALLY')),
  reason text,
  evidence_id bigint,
  arrived_on date,
  -- The failed line that this one pays again.
  reissue_of text,
  note text,
  updated_at timestamptz not null,
  primary key (project_id, sheet_id, version, line_no),
  -- Also the way to all lines of a worker: one index does for both.
  unique (project_id, worker_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version,
  check (gross_fen - deductions_fen = net_fen),
  -- Paid is what the bank proves for this line, amount and account, and nothing else.
  check (state not in ('PAID', 'RETURNED') or evidence_id is not null)
);

-- Sums over the states, kept by the triggers below: they equal the version's total at every commit.
create table payroll_sum (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  state text not null,
  lines integer not null check (lines >= 0),
  amount_fen bigint not null check (amount_fen >= 0),
  primary key (project_id, sheet_id, version, state)
);

create function payroll_line_summed() returns trigger language plpgsql as $$
begin
  insert into payroll_sum as s (project_id, sheet_id, version, state, lines, amount_fen)
  select project_id, sheet_id, version, state, 0, 0 from changed group by 1, 2, 3, 4
  union select project_id, sheet_id, version, state, 0, 0 from gone group by 1, 2, 3, 4
  on conflict do nothing;
  update payroll_sum s set lines = s.lines + d.lines, amount_fen = s.amount_fen + d.amount_fen
  from (
    select project_id, sheet_id, version, state, sum(lines)::integer as lines, sum(amount_fen)::bigint as amount_fen
    from (
      select project_id, sheet_id, version, state, count(*) as lines, sum(net_fen) as amount_fen
      from changed group by 1, 2, 3, 4
      union all
      select project_id, sheet_id, version, state, -count(*), -sum(net_fen) from gone group by 1, 2, 3, 4
    ) both_sides group by 1, 2, 3, 4
  ) d
  where s.project_id = d.project_id and s.sheet_id = d.sheet_id and s.version = d.version and s.state = d.state;
  return null;
end $$;
create function payroll_line_inserted() returns trigger language plpgsql as $$
begin
  insert into payroll_sum as s (project_id, sheet_id, version, state, lines, amount_fen)
  select project_id, sheet_id, version, state, count(*)::integer, sum(net_fen)::bigint from changed group by 1, 2, 3, 4
  on conflict (project_id, sheet_id, version, state)
  do update set lines = s.lines + excluded.lines, amount_fen = s.amount_fen + excluded.amount_fen;
  return null;
end $$;
create trigger payroll_line_insert after insert on payroll_line
  referencing new table as changed for each statement execute function payroll_line_inserted();
create trigger payroll_line_update after update on payroll_line
  referencing new table as changed old table as gone for each statement execute function payroll_line_summed();
-- What an officer has signed for is not taken away.
create function payroll_line_kept() returns trigger language plpgsql as $$
begin
  raise exception 'lines of a payroll sheet are never deleted';
end $$;
create trigger payroll_line_delete before delete on payroll_line
  for each statement execute function payroll_line_kept();
create function payroll_total_holds() returns trigger language plpgsql as $$
declare
  summed record;
begin
  select coalesce(sum(lines), 0) as lines, coalesce(sum(amount_fen), 0) as amount_fen into summed from payroll_sum
  where project_id = new.project_id and sheet_id = new.sheet_id and version = new.version;
  if exists (
    select 1 from payroll_version v
    where v.project_id = new.project_id and v.sheet_id = new.sheet_id and v.version = new.version
    and (v.lines <> summed.lines or v.total_fen <> summed.amount_fen)
  ) then
    raise exception 'the sums of payroll sheet %/% version % are not its total',
      new.project_id, new.sheet_id, new.version;
  end if;
  return null;
end $$;
create constraint trigger payroll_sum_total after insert or update on payroll_sum
  deferrable initially deferred for each row execute function payroll_total_holds();

-- Faults that a taken-in table was refused for, each with its place.
create table payroll_import_fault (
  job_id bigint not null,
  no integer not null,
  line_no integer,
  pointer text not null,
  -- Head of the table's column, as it was sent.
  column_head text,
  code text not null,
  detail text not null,
  detail_zh text not null,
  primary key (job_id, no)
);

create table payroll_scan (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  attachments jsonb not null,
  person_id text not null references person,
  recorded_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version
);
create table payroll_notice (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  from_day date not null,
  to_day date not null,
  person_id text not null references person,
  recorded_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version,
  check (to_day >= from_day)
);
-- What a firm says that it paid by itself. No evidence: the lines are declared, never paid [JM-3.3-12].
create table payroll_declaration (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  total_fen bigint not null,
  paid_on date not null,
  stated jsonb not null,
  person_id text not null references person,
  recorded_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version
);
create table payroll_approval (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  content_digest bytea not null,
  maker_id text not null references person,
  checker_id text not null references person,
  -- Of the special account as it was then: the money comes from no other one.
  account_version integer not null,
  approved_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version,
  check (maker_id <> checker_id)
);

-- A bank as the operator set it up: its manifest, how to reach it, and the keys for its files, sealed.
create table bank (
  bank_id text primary key,
  manifest text not null,
  settings jsonb not null,
  sealed_settings bytea,
  enabled boolean not null,
  -- Facts of its manifest that nobody confirmed and that the operator took upon himself.
  accepted_facts text[] not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table bank_certificate (
  bank_id text not null references bank,
  fingerprint text not null,
  purpose text not null check (purpose in ('OWN_SIGNING', 'OWN_DECRYPTION', 'BANK_ENCRYPTION', 'BANK_SIGNING')),
  certificate text not null,
  sealed_private_key bytea,
  use_from timestamptz not null,
  retired_at timestamptz,
  primary key (bank_id, purpose, fingerprint)
);

-- One file for one approved version, or for a part of its lines where the bank's limits ask for parts. Its bytes are
-- made once, stored, and served the same for ever.
create table bank_file (
  file_id text primary key,
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  part integer not null,
  first_line integer not null,
  last_line integer not null,
  bank_id text not null references bank,
  state text not null check (
    state in ('READY', 'HANDING_OVER', 'HANDED_OVER', 'ACCEPTED', 'REFUSED', 'SETTLED', 'VOID')),
  lines integer not null,
  total_fen bigint not null,
  hash_total text not null,
  execution_day date not null,
  -- The bank pays nothing of this file after this day.
  last_execution_day date not null,
  -- By the end of this day the bank has told about every line, as its manifest said when the file was made.
  horizon_day date not null,
  content_digest text not null,
  blob text not null,
  bytes bigint not null,
  signer_fingerprint text not null,
  recipient_fingerprint text not null,
  made_by text not null references person,
  made_at timestamptz not null,
  handed_over_at timestamptz,
  -- Set before the step that makes the file visible to the bank, and taken away when its outcome is known.
  in_doubt_since timestamptz,
  -- When that day was over and the bank had not told about some line.
  silent_since timestamptz,
  unique (project_id, sheet_id, version, part),
  foreign key (project_id, sheet_id, version) references payroll_version
);

create table bank_return (
  return_id bigint generated always as identity primary key,
  bank_id text not null references bank,
  channel text not null check (channel in ('UPLOAD', 'SFTP', 'CALLBACK')),
  -- Of the signed content; the bytes around it may differ without saying anything else.
  content_digest text not null,
  signer_fingerprint text not null,
  state text not null check (state in ('BOOKED', 'REFUSED')),
  -- The bytes as they came: an attachment of an upload, else a blob.
  source jsonb not null,
  -- Which file it speaks of, and what it says of the file as a whole.
  file_id text references bank_file,
  stage text check (stage in ('ACCEPTED', 'REFUSED', 'RESULT')),
  received_by text not null,
  received_at timestamptz not null,
  entries integer not null default 0,
  booked integer not null default 0,
  exceptions integer not null default 0,
  faults jsonb not null default '[]',
  unique (bank_id, content_digest)
);
create table payment_evidence (
  evidence_id bigint generated always as identity primary key,
  return_id bigint not null references bank_return,
  -- As in the return; below zero where the bank said it of the whole file.
  entry_no integer not null,
  line_id text not null references payroll_line (line_id),
  result text not null check (result in ('PAID', 'REFUSED', 'RETURNED', 'PENDING')),
  amount_fen bigint not null,
  account_token bytea not null,
  bank_code text,
  reason text,
  bank_reference text,
  booked_on date,
  recorded_at timestamptz not null,
  unique (return_id, entry_no),
  unique (evidence_id, line_id, amount_fen, account_token)
);
create index payment_evidence_line on payment_evidence (line_id);
alter table payroll_line add foreign key (evidence_id, line_id, net_fen, account_token)
  references payment_evidence (evidence_id, line_id, amount_fen, account_token);

-- What a return says that cannot be booked. A person looks at it; it never becomes a payment by itself.
create table return_exception (
  exception_id bigint generated always as identity primary key,
  return_id bigint not null references bank_return,
  entry_no integer not null,
  kind text not null,
  line_id text,
  -- Null where nothing tells whose it is: then it is the operator's.
  project_id text,
  amount_fen bigint,
  detail jsonb not null,
  state text not null check (state in ('OPEN', 'RESOLVED')),
  resolution jsonb,
  recorded_at timestamptz not null,
  unique (return_id, entry_no, kind)
);
create index return_exception_project on return_exception (project_id, exception_id);

create table payroll_confirmation (
  project_id text not null,
  sheet_id text not null,
  version integer not null,
  person_id text not null references person,
  confirmed_at timestamptz not null,
  primary key (project_id, sheet_id, version),
  foreign key (project_id, sheet_id, version) references payroll_version
);

-- Long work beside the requests: taken by one process at a time, under a lease with a fencing number.
create table payroll_job (
  job_id bigint generated always as identity primary key,
  kind text not null,
  project_id text,
  object text not null,
  request jsonb not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  done integer not null default 0,
  total integer,
  result jsonb,
  attempts integer not null default 0,
  due_at timestamptz not null,
  epoch bigint not null default 0,
  lease_until timestamptz,
  requested_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index payroll_job_due on payroll_job (due_at) where state in ('QUEUED', 'RUNNING');
create index payroll_job_object on payroll_job (object, job_id);

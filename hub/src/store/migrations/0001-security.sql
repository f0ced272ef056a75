-- Keys of principals. A shared secret is stored sealed, a public key as it is; neither ever leaves through a list.
create table api_key (
  key_id text primary key,
  kind text not null check (kind in ('DEVICE', 'MAKER', 'SYSTEM')),
  actor text not null,
  scope jsonb not null,
  algorithm text not null check (algorithm in ('hmac-sha256', 'ed25519', 'ecdsa-p256-sha256', 'rsa-pss-sha512')),
  sealed_secret bytea,
  public_key text,
  status text not null check (status in ('PENDING', 'ACTIVE', 'RETIRING', 'REVOKED')),
  replaces text references api_key (key_id),
  not_before timestamptz not null,
  not_after timestamptz,
  first_used_at timestamptz,
  last_used_at timestamptz,
  created_at timestamptz not null,
  revoked_at timestamptz,
  check ((algorithm = 'hmac-sha256') = (sealed_secret is not null)),
  check ((algorithm = 'hmac-sha256') = (public_key is null))
);
create index api_key_actor on api_key (actor);

-- Nonces already seen: the first 128 bits of SHA-256 over key and nonce, which keeps the row and its index small.
create table request_nonce (
  claim uuid primary key,
  expires_at timestamptz not null
);
create index request_nonce_expiry on request_nonce (expires_at);

-- What was done, by whom. `json` keeps the exact text that is hashed (jsonb would reorder its members).
create table audit_entry (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  actor text not null,
  action text not null,
  object text not null,
  detail json not null
);
create index audit_entry_object on audit_entry (object, id);

create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed';
end $$;
create trigger audit_entry_is_final before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_is_final();

-- Entries that are not chained yet. The transaction number tells the sealer when nothing older can still commit.
create table audit_pending (
  entry_id bigint primary key,
  xid xid8 not null
);
create index audit_pending_xid on audit_pending (xid, entry_id);

-- The chain: hash = SHA-256(previous hash, entry).
create table audit_seal (
  position bigint primary key,
  entry_id bigint not null unique,
  hash bytea not null
);

-- One row: an older signed head left behind would make a cut tail look whole.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  hub_id text not null,
  position bigint not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  signing_key_id text not null,
  signature bytea not null
);

create table audit_sealer (
  only_row boolean primary key default true check (only_row),
  holder text not null,
  fence bigint not null,
  expires_at timestamptz not null
);
insert into audit_sealer (holder, fence, expires_at) values ('', 0, '-infinity');

-- Answers to requests that carry an Idempotency-Key, kept for eight days. The row is claimed before the handler
-- runs; a claim whose process died is free again when its lease ends. The answer is sealed: it may hold secrets.
create table idempotency (
  actor text not null,
  operation text not null,
  key text not null,
  fingerprint bytea not null,
  state text not null check (state in ('RUNNING', 'DONE')),
  claim uuid not null,
  lease_until timestamptz not null,
  expires_at timestamptz not null,
  status smallint,
  answer bytea,
  primary key (actor, operation, key),
  check (state = 'RUNNING' or (status is not null and answer is not null))
);
create index idempotency_expires_at on idempotency (expires_at);

-- First answers of creating requests, kept so that a repeated Idempotency-Key gets the same one.
create table idempotent_answer (
    caller        text        not null,
    key_hash      bytea       not null,
    request_hash  bytea       not null,
    status        integer,
    headers       text,
    body          bytea,
    created_at    timestamptz not null default now(),
    primary key (caller, key_hash)
);
create index idempotent_answer_created_at on idempotent_answer (created_at);

-- What this service last learned from another, so that it can answer while the other is away.
create table last_known (
    source      text        not null,
    item        text        not null,
    body        text        not null,
    learned_at  timestamptz not null,
    primary key (source, item)
);

-- Attempts to reach somebody through a channel. They name what was tried, since contacts change: person, kind and address,
-- and a digest of these three that the channel goes by.
create table channel_test (
    id             uuid        primary key,
    event_key      text        not null references event (key),
    channel_id     text        not null,
    person         text        not null,
    kind           text        not null,
    address        text        not null,
    outcome        text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    settled_at     timestamptz,
    attempts       integer     not null,
    latency_millis bigint,
    detail         jsonb,
    confirmed_by   text,
    message_id     text,
    failed_calls   integer     not null,
    next_call_at   timestamptz
);
create index channel_test_settled on channel_test (event_key, channel_id, settled_at);
-- One test of a channel is under way at a time.
create unique index channel_test_under_way on channel_test (event_key, channel_id) where outcome = 'PENDING';
create index channel_test_due on channel_test (next_call_at) where outcome = 'PENDING';

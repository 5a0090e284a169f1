-- Who is on duty when, one document an event. The version is counted by hand: a row is written under the lock of its event.
create table roster (
    event_key   text        primary key references event (key),
    document    jsonb       not null,
    version     bigint      not null,
    updated_at  timestamptz not null
);

-- Who is told next when nobody takes an incident in hand.
create table escalation (
    event_key   text        primary key references event (key),
    document    jsonb       not null,
    version     bigint      not null,
    updated_at  timestamptz not null
);

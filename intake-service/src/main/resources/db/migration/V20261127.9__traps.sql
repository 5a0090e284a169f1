create table event_platforms (
    event_key   text        primary key references event (key),
    document    jsonb       not null,
    version     bigint      not null,
    revision    bigint      not null
);

create table trap_decision (
    id         bigint      generated always as identity primary key,
    event_key  text        not null references event (key),
    trap_id    text        not null,
    status     text        not null,
    text       text        not null,
    basis      jsonb       not null,
    by         text        not null,
    at         timestamptz not null
);
create index trap_decision_event on trap_decision (event_key, id);

create table confirmation (
    id         bigint      generated always as identity primary key,
    event_key  text        not null references event (key),
    key        text        not null,
    subject    text        not null,
    question   jsonb       not null,
    by         text,
    at         timestamptz,
    unique (event_key, key)
);

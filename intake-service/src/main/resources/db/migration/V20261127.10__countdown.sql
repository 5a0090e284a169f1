create table deadline (
    id                bigint      generated always as identity primary key,
    event_key         text        not null references event (key),
    key               text        not null,
    state             text        not null,
    owner             text,
    note              text,
    reason            text,
    settled_due       timestamptz,
    settled_measured  bigint,
    custom            jsonb,
    by                text,
    at                timestamptz,
    version           bigint      not null,
    unique (event_key, key)
);

create table reminder (
    id            bigint      generated always as identity primary key,
    event_key     text        not null references event (key),
    deadline_key  text        not null,
    kind          text        not null,
    due           timestamptz not null,
    owner         text,
    message_en    text        not null,
    message_zh    text        not null,
    at            timestamptz not null,
    handed_at     timestamptz,
    unique (event_key, deadline_key, kind, due)
);
create index reminder_event on reminder (event_key, id);
create index reminder_waiting on reminder (id) where handed_at is null;

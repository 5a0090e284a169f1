create table scale_reminder (
    id          bigint      generated always as identity primary key,
    event_key   text        not null,
    request_id  bigint      not null references scale_request (id),
    kind        text        not null,
    escalated   boolean     not null,
    due         timestamptz not null,
    message_en  text        not null,
    message_zh  text        not null,
    at          timestamptz not null,
    constraint scale_reminder_once unique (request_id, kind, escalated, due)
);

create index scale_reminder_event on scale_reminder (event_key, id);

-- What people on duty are to be told, written in the transaction of what it tells of.
create table message (
    id          bigint      generated always as identity primary key,
    event_key   text        not null,
    about       text        not null,
    duties      jsonb       not null,
    text_en     text        not null,
    text_zh     text        not null,
    at          timestamptz not null,
    handed_at   timestamptz,
    held_until  timestamptz
);

create index message_waiting on message (id) where handed_at is null;

create table readiness_score (
    id         bigint      generated always as identity primary key,
    event_key  text        not null references event (key),
    at         timestamptz not null,
    colour     text        not null,
    rows       jsonb       not null
);
create index readiness_score_event on readiness_score (event_key, id);

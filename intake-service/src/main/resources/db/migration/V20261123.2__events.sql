create table event (
    key            text        primary key,
    name           text        not null,
    customer_key   text        not null,
    customer_name  text        not null,
    level          text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    products       jsonb       not null,
    domains        jsonb       not null,
    contacts       jsonb       not null,
    phase          text        not null,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    check (ends_at > starts_at)
);
create index event_customer on event (customer_key, key);
create index event_phase on event (phase, key);

create table transition (
    id          bigint      generated always as identity primary key,
    event_key   text        not null references event (key),
    from_phase  text        not null,
    to_phase    text        not null,
    at          timestamptz not null,
    by          text        not null,
    reason      text,
    overridden  boolean     not null
);
create index transition_event on transition (event_key, id);

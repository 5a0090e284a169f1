create table past_event (
    key           text        primary key,
    customer_key  text        not null,
    genre         text,
    starts_at     timestamptz not null,
    facts         jsonb       not null,
    source        text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    version       bigint      not null
);
create index past_event_customer on past_event (customer_key, starts_at);
create index past_event_newest on past_event (starts_at);

-- When retro-service was asked for a closed event that it had nothing of yet.
create table past_event_question (
    event_key  text        primary key references event (key),
    asked_at   timestamptz not null
);

create table estimate_adoption (
    event_key  text   primary key references event (key),
    adoptions  jsonb  not null
);

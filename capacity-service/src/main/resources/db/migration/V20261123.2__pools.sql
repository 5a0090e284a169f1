create table pool (
    key         text        primary key,
    product     text        not null,
    region      text        not null,
    unit        text        not null,
    total       bigint      not null,
    -- Sum of what is HELD in reservation; kept here so that one row lock guards a pool against double booking.
    held        bigint      not null,
    version     bigint      not null,
    updated_at  timestamptz not null,
    constraint pool_has_capacity check (total > 0),
    constraint pool_never_overbooked check (held between 0 and total)
);

create index pool_product on pool (product, key);

create table reservation (
    id           bigint      generated always as identity primary key,
    event_key    text        not null,
    pool_key     text        not null references pool (key),
    amount       bigint      not null,
    state        text        not null,
    held_at      timestamptz not null,
    held_by      text        not null,
    released_at  timestamptz,
    released_by  text,
    constraint reservation_of_something check (amount > 0),
    constraint reservation_released_by_somebody
        check ((state = 'RELEASED') = (released_at is not null) and (released_at is null) = (released_by is null))
);

create index reservation_event on reservation (event_key, id);
create index reservation_held on reservation (pool_key, event_key) where state = 'HELD';

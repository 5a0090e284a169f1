create table risk (
    event_key   text        not null references event (key),
    key         text        not null,
    title       text        not null,
    description text        not null,
    source      jsonb       not null,
    link        text,
    likelihood  integer     not null check (likelihood between 1 and 5),
    impact      integer     not null check (impact between 1 and 5),
    assessed    boolean     not null,
    owner       text,
    status      text        not null,
    decisions   jsonb       not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    primary key (event_key, key)
);

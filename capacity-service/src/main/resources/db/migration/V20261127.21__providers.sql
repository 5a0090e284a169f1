create table provider (
    key                 text        primary key,
    name                text        not null,
    settings            jsonb       not null,
    bindings            jsonb       not null,
    read_every_seconds  integer     not null,
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint provider_read_at_times check (read_every_seconds between 30 and 86400)
);

-- How reading it goes; apart from the provider, whose version is for people who change it.
create table provider_reading (
    provider_key     text        primary key references provider (key) on delete cascade,
    next_read_at     timestamptz not null,
    leased_until     timestamptz,
    last_read_at     timestamptz,
    last_success_at  timestamptz,
    results          jsonb       not null
);

create index provider_reading_due on provider_reading (next_read_at);

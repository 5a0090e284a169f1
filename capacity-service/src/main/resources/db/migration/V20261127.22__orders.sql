create table provider_order (
    id               uuid        primary key,
    -- Order of the list; ids are random.
    number           bigint      generated always as identity unique,
    pool_key         text        not null,
    provider_key     text        not null,
    amount           bigint      not null,
    valid_from       timestamptz not null,
    valid_until      timestamptz,
    reason           text        not null,
    requested_by     text        not null,
    state            text        not null,
    reference        text,
    granted          bigint,
    -- The provider's level when it was first asked, where it takes levels; written before the first sending.
    baseline         numeric,
    -- When it was last sent; what was never sent cannot have been taken.
    sent_at          timestamptz,
    failures         integer     not null,
    person_needed    text,
    fault_code       text,
    fault_detail     text,
    fault_at         timestamptz,
    next_attempt_at  timestamptz not null,
    leased_until     timestamptz,
    history          jsonb       not null,
    version          bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint provider_order_of_something check (amount > 0),
    constraint provider_order_window check (valid_until > valid_from),
    constraint provider_order_granted check ((state = 'ACCEPTED') = (granted is not null) and granted >= 0)
);

create index provider_order_due on provider_order (next_attempt_at)
    where state in ('CREATED', 'UNKNOWN', 'SENT') and person_needed is null;
create index provider_order_pool on provider_order (pool_key, number);
create index provider_order_open on provider_order (provider_key, pool_key)
    where state in ('CREATED', 'UNKNOWN', 'SENT');

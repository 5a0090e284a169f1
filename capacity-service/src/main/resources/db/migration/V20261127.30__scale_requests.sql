create table scale_request (
    id                 bigint         generated always as identity primary key,
    event_key          text           not null,
    pool_key           text           not null references pool (key),
    asked              bigint         not null,
    from_at            timestamptz    not null,
    until_at           timestamptz    not null,
    purpose            text           not null,
    lead_time_seconds  bigint         not null,
    state              text           not null,
    state_since        timestamptz    not null,
    asked_by           text           not null,
    asked_at           timestamptz    not null,
    -- Who wrote, changed or submitted it; none of them approves it.
    people             jsonb          not null,
    deliberate         text,
    plan_key           text,
    follow_up_of       bigint         references scale_request (id),
    cost_amount        numeric,
    cost_currency      text,
    submitted_at       timestamptz,
    approvals          jsonb          not null,
    granted            bigint,
    granted_at         timestamptz,
    total_at_grant     bigint,
    quota_at_grant     bigint,
    reference          text,
    verifications      jsonb          not null,
    verified_at        timestamptz,
    reservation_id     bigint         references reservation (id),
    used               bigint,
    released_at        timestamptz,
    version            bigint         not null,
    constraint scale_request_lasts check (until_at > from_at),
    constraint scale_request_of_something check (asked > 0),
    constraint scale_request_granted_in_part check (granted between 1 and asked),
    constraint scale_request_grant_whole check (num_nulls(granted, granted_at, total_at_grant) in (0, 3)),
    constraint scale_request_stock_whole check ((verified_at is null) = (reservation_id is null)),
    constraint scale_request_released_after_verified check (released_at is null or verified_at is not null),
    constraint scale_request_used check (used >= 0),
    constraint scale_request_cost_whole check (num_nulls(cost_amount, cost_currency) in (0, 2))
);

create index scale_request_event on scale_request (event_key, id);
create index scale_request_pool on scale_request (pool_key, event_key);
create index scale_request_state on scale_request (state, id);

create table scale_step (
    id          bigint      generated always as identity primary key,
    request_id  bigint      not null references scale_request (id),
    step        text        not null,
    from_state  text,
    to_state    text        not null,
    at          timestamptz not null,
    by          text        not null,
    reason      text
);

create index scale_step_request on scale_step (request_id, id);

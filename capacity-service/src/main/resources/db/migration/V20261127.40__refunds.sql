-- Each thing that was handed back through the release plan, once.
create table handback (
    id               bigint      generated always as identity primary key,
    event_key        text        not null,
    kind             text        not null,
    item_id          bigint      not null,
    at               timestamptz not null,
    by               text        not null,
    override_reason  text,
    constraint handback_once unique (kind, item_id)
);

create index handback_event on handback (event_key, id);

create table refund (
    id               bigint         generated always as identity primary key,
    event_key        text           not null,
    kind             text           not null,
    item_id          bigint         not null,
    pool_key         text           not null references pool (key),
    provider         text           not null,
    currency         text           not null,
    expected         numeric     not null,
    received         numeric     not null,
    written_off      numeric     not null,
    deadline         timestamptz    not null,
    claimed_at       timestamptz,
    claimed_by       text,
    claim_reference  text,
    movements        jsonb          not null,
    created_at       timestamptz    not null,
    created_by       text           not null,
    version          bigint         not null,
    constraint refund_once unique (kind, item_id),
    constraint refund_adds_up
        check (received >= 0 and written_off >= 0 and expected >= received + written_off),
    constraint refund_claim_whole check (num_nulls(claimed_at, claimed_by, claim_reference) in (0, 3))
);

create index refund_event on refund (event_key, id);
create index refund_deadline on refund (deadline) where expected > received + written_off;

create table plan (
    id          bigint      generated always as identity primary key,
    event_key   text        not null references event (key),
    key         text        not null,
    status      text        not null,
    newest      integer     not null,
    approved    integer,
    revision    bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (event_key, key),
    check (approved <= newest),
    check (status <> 'APPROVED' or approved = newest)
);

create table plan_review (
    id            bigint      generated always as identity primary key,
    plan_id       bigint      not null references plan (id),
    version       integer     not null,
    decision      text        not null,
    comment       text,
    strike        jsonb,
    addition      jsonb,
    made_version  integer,
    by            text        not null,
    in_name_of    text,
    at            timestamptz not null
);
create index plan_review_plan on plan_review (plan_id, id);

create table plan_version (
    id         bigint      generated always as identity primary key,
    plan_id    bigint      not null references plan (id),
    number     integer     not null,
    content    jsonb       not null,
    source     text        not null,
    review_id  bigint      references plan_review (id),
    by         text        not null,
    at         timestamptz not null,
    unique (plan_id, number)
);

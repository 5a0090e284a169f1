create table pool_figure (
    pool_key     text        not null references pool (key),
    kind         text        not null,
    amount       bigint      not null,
    source       text        not null,
    observed_at  timestamptz not null,
    primary key (pool_key, kind),
    constraint pool_figure_not_negative check (amount >= 0)
);

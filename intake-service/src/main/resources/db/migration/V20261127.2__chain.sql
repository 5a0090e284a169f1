create table chain (
    event_key  text    primary key references event (key),
    version    bigint  not null,
    nodes      jsonb   not null,
    links      jsonb   not null
);

create table ticket (
    id           bigint      generated always as identity primary key,
    customer_key text        not null,
    system       text        not null,
    external_id  text        not null,
    title        text        not null,
    text         text        not null,
    severity     text        not null,
    opened_at    timestamptz not null,
    changed_at   timestamptz,
    import_id    uuid        not null,
    imported_at  timestamptz not null,
    unique (customer_key, system, external_id)
);
create index ticket_customer on ticket (customer_key, opened_at desc);
create index ticket_import on ticket (import_id);

-- A message may now be the test of a channel: no incident knows of it, it is given up sooner than others (give_up_at, null
-- for the usual patience), and whoever asked for it wants to know how it ended.
alter table notification
    alter column incident_id drop not null,
    add column give_up_at     timestamptz,
    add column settled_at     timestamptz,
    add column refused        boolean not null default false,
    add column answer_status  integer,
    add column answer_millis  bigint;

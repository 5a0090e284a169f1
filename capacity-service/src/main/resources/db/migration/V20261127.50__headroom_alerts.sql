-- What is remembered of each level of alert from one look at a pool to the next.
create table headroom_watch (
    event_key    text        not null,
    pool_key     text        not null,
    trigger      text        not null,
    over_since   timestamptz,
    firing       boolean     not null default false,
    under_since  timestamptz,
    seen_at      timestamptz,
    alert_id     bigint,
    primary key (event_key, pool_key, trigger)
);

create table headroom_alert (
    id               bigint           generated always as identity primary key,
    event_key        text             not null,
    pool_key         text             not null,
    trigger          text             not null,
    state            text             not null,
    since            timestamptz      not null,
    cleared_at       timestamptz,
    why_en           text             not null,
    why_zh           text             not null,
    granted          bigint           not null,
    used             bigint           not null,
    earliest         timestamptz,
    likely           timestamptz,
    latest           timestamptz,
    newest_slot      timestamptz      not null,
    acknowledged_at  timestamptz,
    acknowledged_by  text,
    constraint headroom_alert_cleared_at_a_time check ((state = 'CLEARED') = (cleared_at is not null)),
    constraint headroom_alert_acknowledged_by_somebody
        check ((acknowledged_at is null) = (acknowledged_by is null))
);

create index headroom_alert_event on headroom_alert (event_key, id);

-- At most one of a kind fires at a time, whoever looks.
create unique index headroom_alert_once on headroom_alert (event_key, pool_key, trigger) where state = 'FIRING';

-- Whose turn it is to look at an event: replicas share the work by it.
create table headroom_turn (
    event_key  text        primary key,
    taken_at   timestamptz not null
);

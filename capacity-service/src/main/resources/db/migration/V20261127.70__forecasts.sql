-- The demand of each event as it stood when the event began; written once.
create table forecast (
    event_key  text   primary key,
    forecast   jsonb  not null
);

-- The highest traffic of each product that monitor-service ever told of an event; it only grows.
create table measured_peaks (
    event_key  text         primary key,
    peaks      jsonb        not null,
    -- When all of the event was told last.
    told_at    timestamptz
);

create table demand_correction (
    event_key   text    not null,
    line_key    text    not null,
    correction  jsonb   not null,
    -- Id of the newest step: it never comes again once a correction was taken back and made anew.
    version     bigint  not null,
    primary key (event_key, line_key)
);

create table demand_correction_step (
    id          bigint      generated always as identity primary key,
    event_key   text        not null,
    line_key    text        not null,
    action      text        not null,
    by          text        not null,
    at          timestamptz not null,
    correction  jsonb       not null
);

create index demand_correction_step_line on demand_correction_step (event_key, line_key, id);

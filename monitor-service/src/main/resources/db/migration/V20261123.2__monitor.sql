-- Log sources and what they have sent.
create table log_source (
    key            text        primary key,
    name           text        not null,
    format         text        not null,
    mapping        jsonb,
    token_hash     bytea       not null,
    created_at     timestamptz not null,
    last_heard_at  timestamptz,
    accepted       bigint      not null default 0,
    rejected       bigint      not null default 0,
    duplicate      bigint      not null default 0
);

-- Bodies that have been counted, by the SHA-256 of what they hold: the same one again changes nothing.
create table ingest_batch (
    source_key  text        not null references log_source (key),
    digest      bytea       not null,
    accepted    bigint      not null,
    rejected    bigint      not null,
    at          timestamptz not null default now(),
    primary key (source_key, digest)
);
create index ingest_batch_at on ingest_batch (at);

-- The last lines of each source that could not be counted.
create table rejected_line (
    id          bigint      generated always as identity primary key,
    source_key  text        not null references log_source (key),
    line        bigint      not null,
    reason      text        not null,
    text        text        not null,
    at          timestamptz not null default now()
);
create index rejected_line_source on rejected_line (source_key, id);

-- The counts. A slot is ten seconds of log time, named by its first second since the epoch; times are epoch
-- milliseconds. Integers rather than timestamps: these rows are written and added up by the hundred thousand.
create table rollup (
    domain    text    not null,
    slot      bigint  not null,
    status    integer not null,
    requests  bigint  not null,
    bytes     bigint  not null,
    first_at  bigint  not null,
    last_at   bigint  not null,
    primary key (domain, slot, status)
);

-- Errors only, by everything that may explain them; an empty text says that the source did not tell.
create table error_cube (
    domain  text    not null,
    slot    bigint  not null,
    status  integer not null,
    node    text    not null,
    isp     text    not null,
    region  text    not null,
    errors  bigint  not null,
    primary key (domain, slot, status, node, isp, region)
);

-- Up to when each domain has been heard.
create table heard_domain (
    domain       text    primary key,
    newest_slot  bigint  not null
);

create table incident (
    id                 uuid             primary key,
    event_key          text             not null,
    customer_key       text             not null,
    domain             text             not null,
    kind               text             not null,
    state              text             not null,
    onset_at           timestamptz      not null,
    detected_at        timestamptz      not null,
    detected_log_time  timestamptz      not null,
    watched_until      bigint           not null,
    delay_seconds      double precision not null,
    error_ratio        double precision not null,
    target             double precision not null,
    requests           bigint           not null,
    errors             bigint           not null,
    top_nodes          jsonb            not null,
    acknowledged_by    text,
    resolved_at        timestamptz,
    version            bigint           not null
);
-- However many detect it, there is one open incident for one trouble.
create unique index incident_one_open on incident (event_key, domain, kind) where state <> 'RESOLVED';
create index incident_by_domain on incident (event_key, domain, kind, onset_at desc);
create index incident_newest on incident (detected_at desc, id desc);

create table incident_entry (
    id           bigint      generated always as identity primary key,
    incident_id  uuid        not null references incident (id),
    at           timestamptz not null,
    kind         text        not null,
    by_whom      text        not null,
    text_en      text        not null,
    text_zh      text        not null
);
create index incident_entry_incident on incident_entry (incident_id, id);

-- Notifications on their way; written in the transaction of what they tell.
create table notification (
    id               uuid        primary key,
    incident_id      uuid        not null references incident (id),
    address          text        not null,
    body             text        not null,
    state            text        not null,
    attempts         integer     not null default 0,
    created_at       timestamptz not null,
    next_attempt_at  timestamptz not null
);
create index notification_due on notification (next_attempt_at) where state = 'PENDING';

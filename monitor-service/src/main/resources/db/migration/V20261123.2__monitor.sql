-- Log sources and what they have sent, in lines. The token is kept as a hash; the one before it stays good for a while
-- after a rotation, so that a sender can be changed over without losing a line.
create table log_source (
    key                       text        primary key,
    name                      text        not null,
    format                    text        not null,
    reading                   jsonb       not null,
    delivery                  text        not null,
    access                    jsonb       not null,
    token_hash                bytea       not null,
    former_token_hash         bytea,
    former_token_until        timestamptz,
    token_generation          bigint      not null,
    paused                    boolean     not null default false,
    revoked_at                timestamptz,
    allowed_lateness_seconds  bigint      not null,
    version                   bigint      not null,
    created_at                timestamptz not null,
    last_heard_at             timestamptz,
    newest_at                 timestamptz,
    accepted                  bigint      not null default 0,
    rejected                  bigint      not null default 0,
    duplicate                 bigint      not null default 0,
    late                      bigint      not null default 0
);

-- Bodies that have been counted, by a digest of what they hold or the id their sender gave them: the same one again
-- changes nothing.
create table ingest_batch (
    source_key  text        not null references log_source (key),
    digest      bytea       not null,
    accepted    bigint      not null,
    rejected    bigint      not null,
    late        bigint      not null,
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

-- Counts that are durable and not yet in the tables below: what a group of bodies came to, as DeltaCodec writes it.
create table journal (
    id     bigint      generated always as identity primary key,
    at     timestamptz not null default now(),
    delta  bytea       not null
);
alter table journal alter column delta set storage external;

-- The counts, each coarser table kept longer than the one before. A slot is named by its first second since the epoch;
-- times are epoch milliseconds. Integers rather than timestamps: these rows are written and added up by the hundred
-- thousand. Partitions are made and dropped as time goes by; what is older than they reach lies in the default one.
create table rollup_1s (
    domain    text    not null,
    slot      bigint  not null,
    status    integer not null,
    requests  bigint  not null,
    bytes     bigint  not null,
    first_at  bigint  not null,
    last_at   bigint  not null,
    primary key (domain, slot, status)
) partition by range (slot);
create table rollup_1s_older partition of rollup_1s default;
create table rollup_10s (like rollup_1s including all) partition by range (slot);
create table rollup_10s_older partition of rollup_10s default;
create table rollup_1m (like rollup_1s including all) partition by range (slot);
create table rollup_1m_older partition of rollup_1m default;
create table rollup_10m (like rollup_1s including all) partition by range (slot);
create table rollup_10m_older partition of rollup_10m default;

-- What a domain's requests and errors of one minute were counted by beside the status (node, carrier and so on), as
-- DeltaCodec writes it: as rows it would have nearly one for every line. Every fold adds a part; parts of a minute that
-- has come to rest are put together. A part is never changed, only taken away with the others when they become one.
create sequence detail_part;
create table detail (
    domain  text    not null,
    slot    bigint  not null,
    part    bigint  not null,
    delta   bytea   not null,
    primary key (domain, slot, part)
) partition by range (slot);
alter table detail alter column delta set storage external;
create table detail_older partition of detail default;

-- Minutes whose parts are still to be put together.
create table detail_open (
    domain      text        not null,
    slot        bigint      not null,
    parts       integer     not null,
    touched_at  timestamptz not null default now(),
    primary key (domain, slot)
);

-- Up to when each domain has been heard, in log time, and when that was.
create table heard_domain (
    domain       text        primary key,
    newest_slot  bigint      not null,
    heard_at     timestamptz not null default now()
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

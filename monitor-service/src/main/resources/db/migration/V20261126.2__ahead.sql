-- The moments before an event when errors of its domains rose. Times are log time, but for those of people. What a survey
-- says of a rise may change as lines come late; what people decided about it stays.
create table rise (
    id            uuid        primary key,
    event_key     text        not null,
    domain        text        not null,
    onset_at      timestamptz not null,
    end_at        timestamptz not null,
    ongoing       boolean     not null,
    figures       jsonb       not null,
    told          jsonb       not null,
    top_nodes     jsonb       not null,
    judgement     jsonb,
    judged_until  timestamptz,
    found_at      timestamptz not null,
    state         text        not null,
    optimised_at  timestamptz,
    decided_by    text,
    version       bigint      not null
);
-- However often a survey goes over it, it is one.
create unique index rise_onset on rise (event_key, domain, onset_at);
create index rise_newest on rise (event_key, onset_at desc, id desc);

-- What people decided about rises, and why.
create table rise_entry (
    id            bigint      generated always as identity primary key,
    rise_id       uuid        not null references rise (id),
    at            timestamptz not null,
    action        text        not null,
    by_whom       text        not null,
    note          text,
    effective_at  timestamptz not null
);
create index rise_entry_rise on rise_entry (rise_id, id);

-- Up to where each domain has been gone over, for each event that it is in.
create table surveyed_domain (
    id              bigint      generated always as identity primary key,
    event_key       text        not null,
    domain          text        not null,
    surveyed_until  timestamptz not null
);
create unique index surveyed_domain_key on surveyed_domain (event_key, domain);

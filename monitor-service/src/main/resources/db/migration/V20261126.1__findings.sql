-- What was found of each trouble, one after another: an incident may show in several ways. A finding of the same kind in the
-- same part of the domain comes again only when the one before is over. Times are log time.
create table incident_finding (
    id           bigint      generated always as identity primary key,
    incident_id  uuid        not null references incident (id),
    kind         text        not null,
    part         text        not null,
    onset_at     timestamptz not null,
    found_at     timestamptz not null,
    over_at      timestamptz,
    text_en      text        not null,
    text_zh      text        not null
);
create unique index incident_finding_open on incident_finding (incident_id, kind, part) where over_at is null;
create index incident_finding_incident on incident_finding (incident_id, id);

-- There is one open incident for a domain, whatever is found there.
drop index incident_one_open;
drop index incident_by_domain;
create unique index incident_one_open on incident (event_key, domain) where state <> 'RESOLVED';
create index incident_by_domain on incident (event_key, domain, onset_at desc);

-- What is told first of an incident; until now it followed from its figures alone.
alter table incident add column title_en text, add column title_zh text;
update incident set
    title_en = 'Errors on ' || domain || ': ' || round((100 * error_ratio)::numeric, 2) || ' % of requests, '
        || round((100 * target)::numeric, 2) || ' % allowed',
    title_zh = domain || ' 错误率升至 ' || round((100 * error_ratio)::numeric, 2) || ' %（目标 '
        || round((100 * target)::numeric, 2) || ' %）';
alter table incident alter column title_en set not null, alter column title_zh set not null;

insert into incident_finding (incident_id, kind, part, onset_at, found_at, over_at, text_en, text_zh)
select id, kind, '', onset_at, detected_log_time, resolved_at, title_en, title_zh from incident;

-- It was the slot of ten seconds, and is the second up to which lines belong to the incident.
update incident set watched_until = watched_until + 9;

-- What was made of an incident when it was looked into: which nodes the errors came from, and what caused them. Looked into
-- again as long as it goes on; the latest counts, the others tell how it came to be seen. Not part of the incident's row,
-- whose version counts what people decide.
create table incident_diagnosis (
    id           bigint      generated always as identity primary key,
    incident_id  uuid        not null references incident (id),
    at           timestamptz not null,
    top_nodes    jsonb       not null,
    verdict      jsonb
);
create index incident_diagnosis_incident on incident_diagnosis (incident_id, id);
insert into incident_diagnosis (incident_id, at, top_nodes) select id, detected_at, top_nodes from incident;
alter table incident drop column top_nodes;

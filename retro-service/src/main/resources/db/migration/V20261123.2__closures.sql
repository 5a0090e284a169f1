-- Decisions to close an event. A decision that intake refused stays here as WITHDRAWN, with why.
create table closure (
    id             uuid        primary key,
    event_key      text        not null,
    customer_key   text        not null,
    state          text        not null check (state in ('GRANTED', 'CLOSED', 'WITHDRAWN')),
    decided_at     timestamptz not null,
    decided_by     text        not null,
    overridden     boolean     not null,
    reason         text,
    conditions     jsonb       not null,
    sources        jsonb       not null,
    retrospective  jsonb       not null,
    closed_at      timestamptz,
    withdrawn_why  text,
    check (not overridden or reason is not null),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_why is not null))
);
-- At most one decision of an event stands, however many ask at once.
create unique index closure_standing on closure (event_key) where state <> 'WITHDRAWN';
-- What is still to be carried to intake.
create index closure_granted on closure (decided_at) where state = 'GRANTED';

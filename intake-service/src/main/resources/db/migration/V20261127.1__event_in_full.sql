alter table event
    add column sessions    jsonb not null default '[]',
    add column freezes     jsonb not null default '[]',
    add column expectation jsonb not null default '{"audience": []}',
    add column profile     jsonb not null default '{}';
alter table event
    alter column sessions drop default,
    alter column freezes drop default,
    alter column expectation drop default,
    alter column profile drop default;

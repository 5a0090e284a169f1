-- What had been forecast of a past event, next to what was measured; taken over from retro-service, and the team's alone.
alter table past_event add column forecasts jsonb not null default '[]';

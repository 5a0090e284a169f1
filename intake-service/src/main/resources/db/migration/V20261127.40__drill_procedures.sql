-- What a drill tried, by a digest: the version may stay behind where an event is brought in from elsewhere.
-- Null for drills from before: they are held against the version itself.
alter table drill add column procedure_digest text;

-- What a question is about, as it was carried over: once that is changed or gone, nothing is left to be confirmed.
-- Questions asked before this was kept stay until somebody confirms them.
alter table confirmation add column about jsonb;

-- Who hands a reminder on holds it until then: nobody else tells it meanwhile, and a process that dies leaves it to others.
alter table reminder
    add column held_until timestamptz;

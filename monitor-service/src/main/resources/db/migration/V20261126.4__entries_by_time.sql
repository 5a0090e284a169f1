-- What has happened since somebody last looked, over all incidents.
create index incident_entry_at on incident_entry (at);

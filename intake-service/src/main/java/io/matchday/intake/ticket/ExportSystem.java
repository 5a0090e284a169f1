package io.matchday.intake.ticket;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/**
 * A system that tickets are exported from, with the names its exports have, CSV and JSON: Jira Cloud's "Export CSV" and REST v2 and v3,
 * ServiceNow's list export and Table API, Zendesk's view and JSON exports; as documented or seen in published exports of November 2026.
 */
enum ExportSystem {
    JIRA,
    SERVICENOW,
    ZENDESK,
    PLAIN;

    static ExportSystem named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "system", "Expected one of jira, servicenow, zendesk, plain");
        }
    }

    /** What a field may be called in its exports, the most telling first. */
    List<String> names(TicketField field) {
        return switch (this) {
            case JIRA -> jira(field);
            case SERVICENOW -> serviceNow(field);
            case ZENDESK -> zendesk(field);
            case PLAIN -> List.of(field.shown());
        };
    }

    private static List<String> jira(TicketField field) {
        return switch (field) {
            case EXTERNAL_ID -> List.of("Issue key", "key");
            case TITLE -> List.of("Summary", "fields.summary");
            case TEXT -> List.of("Description", "fields.description");
            case OPENED_AT -> List.of("Created", "fields.created");
            case CHANGED_AT -> List.of("Updated", "fields.updated");
            case SEVERITY -> List.of("Priority", "fields.priority.name");
        };
    }

    private static List<String> serviceNow(TicketField field) {
        return switch (field) {
            case EXTERNAL_ID -> List.of("number", "number.display_value");
            case TITLE -> List.of("short_description", "short description", "short_description.display_value");
            case TEXT -> List.of("description", "description.display_value");
            case OPENED_AT -> List.of("opened_at", "opened", "opened_at.value", "sys_created_on", "created");
            case CHANGED_AT -> List.of("sys_updated_on", "updated", "sys_updated_on.value");
            case SEVERITY -> List.of("priority", "priority.display_value");
        };
    }

    private static List<String> zendesk(TicketField field) {
        return switch (field) {
            case EXTERNAL_ID -> List.of("id", "ticket id");
            case TITLE -> List.of("subject", "raw_subject");
            case TEXT -> List.of("description");
            case OPENED_AT -> List.of("created_at", "created at", "requested");
            case CHANGED_AT -> List.of("updated_at", "updated at", "updated");
            case SEVERITY -> List.of("priority");
        };
    }
}

package io.matchday.intake.ticket;

/** What is taken of a ticket. */
enum TicketField {
    EXTERNAL_ID("externalId"),
    TITLE("title"),
    TEXT("text"),
    OPENED_AT("openedAt"),
    CHANGED_AT("changedAt"),
    SEVERITY("severity");

    private final String shown;

    TicketField(String shown) {
        this.shown = shown;
    }

    /** Its name in requests and answers. */
    String shown() {
        return shown;
    }

    /** Whether a ticket is none without it. */
    boolean needed() {
        return switch (this) {
            case EXTERNAL_ID, TITLE, OPENED_AT -> true;
            case TEXT, CHANGED_AT, SEVERITY -> false;
        };
    }
}

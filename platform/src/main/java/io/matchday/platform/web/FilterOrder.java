package io.matchday.platform.web;

import jakarta.ws.rs.Priorities;

/** The one place that says in which order request filters run. */
public final class FilterOrder {

    public static final int LOGGING = Priorities.AUTHENTICATION - 100;
    public static final int BODY_LIMIT = Priorities.AUTHENTICATION - 50;

    private FilterOrder() {}
}

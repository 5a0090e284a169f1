package io.matchday.platform.web;

import jakarta.ws.rs.Priorities;

/** The one place that says in which order request filters run. */
public final class FilterOrder {

    public static final int LOGGING = Priorities.AUTHENTICATION - 100;
    /** Among the router's filters, where the higher number comes first; authentication is at 200. */
    static final int API_BODY_LIMIT = 50;

    static final int HEAD_LIMITS = 400;
    static final int PLAIN_ADDRESSES = 390;
    static final int OWN_SITE = 380;

    private FilterOrder() {}
}

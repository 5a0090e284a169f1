package io.matchday.capacity.provider;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a provider or an order. */
enum ProviderProblem implements ProblemCode {
    PROVIDER_EXISTS("provider-exists", 409, "A provider with this key exists"),
    PROVIDER_IN_USE("provider-in-use", 409, "Orders at this provider are open"),
    FIGURE_BOUND("figure-bound", 409, "Another provider tells this figure of the pool"),
    UNKNOWN_POOL("unknown-bound-pool", 409, "There is no such pool to bind"),
    READING_UNDERWAY("reading-underway", 409, "The provider is being read"),
    ORDER_CLOSED("order-closed", 409, "The order has its answer"),
    ORDER_UNDERWAY("order-underway", 409, "The order is not with people");

    private final String code;
    private final int status;
    private final String title;

    ProviderProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

package io.matchday.capacity.giveback;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about giving back. */
enum GivebackProblem implements ProblemCode {
    TRAFFIC_NOT_FLAT("traffic-not-flat", 409, "People may still be watching"),
    MORE_THAN_OUTSTANDING("more-than-outstanding", 409, "More than is outstanding"),
    OTHER_CURRENCY("other-currency", 409, "The refund is in another currency"),
    RECEIPT_EXISTS("receipt-exists", 409, "This receipt has been counted already"),
    CLAIMED_ALREADY("claimed-already", 409, "It was claimed already"),
    TOO_MANY_MOVEMENTS("too-many-movements", 409, "The refund has too many movements");

    private final String code;
    private final int status;
    private final String title;

    GivebackProblem(String code, int status, String title) {
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

package io.matchday.intake.risk;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a risk. */
enum RiskProblem implements ProblemCode {
    RISK_EXISTS("risk-exists", 409, "The event has a risk with this key"),
    RISK_STEP_NOT_ALLOWED("risk-step-not-allowed", 409, "The risk cannot become this from where it stands"),
    RISK_KEPT("risk-kept", 409, "This risk is dismissed rather than deleted"),
    TOO_MANY_RISKS("too-many-risks", 409, "The event has as many risks as one can have");

    private final String code;
    private final int status;
    private final String title;

    RiskProblem(String code, int status, String title) {
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

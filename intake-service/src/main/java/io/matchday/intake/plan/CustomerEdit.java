package io.matchday.intake.plan;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** What a plan says once the customer's change to its steps is applied. */
final class CustomerEdit {

    private static final int MOST_STEPS = 50;

    private CustomerEdit() {}

    static PlanContent apply(NewReview review, PlanContent reviewed) {
        return switch (review.decision()) {
            case APPROVE, REQUEST_CHANGE -> reviewed;
            case STRIKE_STEP -> strike(review.strike(), reviewed);
            case ADD_STEP -> add(review.addition(), reviewed);
        };
    }

    private static PlanContent strike(Strike strike, PlanContent reviewed) {
        List<Step> steps = new ArrayList<>(reviewed.steps(strike.section()));
        if (strike.position() > steps.size()) {
            throw at("strike.position", "There are " + steps.size() + " steps in " + strike.section());
        }
        steps.remove(strike.position() - 1);
        return reviewed.with(strike.section(), steps);
    }

    private static PlanContent add(Addition addition, PlanContent reviewed) {
        List<Step> steps = new ArrayList<>(reviewed.steps(addition.section()));
        int place = addition.position() == null ? steps.size() + 1 : addition.position();
        if (steps.size() == MOST_STEPS) {
            throw at("addition.section", "There are " + MOST_STEPS + " steps in " + addition.section());
        }
        if (place > steps.size() + 1) {
            throw at("addition.position", "There are " + steps.size() + " steps in " + addition.section());
        }
        steps.add(place - 1, addition.step());
        return reviewed.with(addition.section(), steps);
    }

    private static ProblemException at(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

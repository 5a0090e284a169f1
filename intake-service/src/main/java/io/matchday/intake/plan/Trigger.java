package io.matchday.intake.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a plan applies: exactly one of its three forms. */
@Schema(name = "PlanTrigger", description = "When the plan applies; exactly one of verdict, metric and manual is given")
public record Trigger(@Valid OnVerdict verdict, @Valid OnMetric metric, @Valid ByHand manual) {

    public Trigger {
        if (given(verdict, metric, manual).size() != 1) {
            throw new IllegalArgumentException("Exactly one of verdict, metric and manual is expected");
        }
    }

    /** A trigger that nothing measures. */
    static Trigger byHand(String words) {
        return new Trigger(null, null, new ByHand(words));
    }

    /** The form that is given. */
    @JsonIgnore
    public Condition condition() {
        return given(verdict, metric, manual).get(0);
    }

    /** Where a condition looks, in short. */
    static String place(String domain) {
        return domain == null ? "" : " of " + domain;
    }

    private static List<Condition> given(Condition... forms) {
        return Stream.of(forms).filter(Objects::nonNull).toList();
    }
}

package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of an event's plans. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlansCopy(List<Plan> items) {
    PlansCopy {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** One of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plan(String key, Content content) {
        boolean isPreApproved() {
            return Boolean.TRUE.equals(content.preApproved());
        }

        PlanCopy copy() {
            return new PlanCopy(key, content.title(), content.kind());
        }
    }

    /** What it says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(String title, String kind, Boolean preApproved) {}
}

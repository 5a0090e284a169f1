package io.matchday.monitor.ahead;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a survey, as it is read. */
@Schema(name = "Survey", description = "What came of going over the days before an event")
record SurveyView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Log time, inclusive") Instant from,
        @Schema(required = true, description = "Log time, exclusive") Instant until,
        @Schema(required = true, description = "Every domain of the event") List<Domain> domains) {

    SurveyView {
        domains = List.copyOf(domains);
    }

    /** One domain. */
    @Schema(name = "SurveyedDomain")
    record Domain(
            @Schema(required = true) String domain,
            @Schema(required = true, description = "Rises that were not known before") int newRises) {}

    static SurveyView of(String eventKey, Survey survey) {
        return new SurveyView(
                eventKey,
                survey.from(),
                survey.until(),
                survey.domains().stream()
                        .map(one -> new Domain(one.domain(), one.found()))
                        .toList());
    }
}

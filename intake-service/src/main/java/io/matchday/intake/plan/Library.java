package io.matchday.intake.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterResources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The standard plans, as they come with the service. */
@Singleton
@RegisterResources(globs = Library.FILE)
class Library {

    static final String FILE = "plan-library.json";

    private final List<LibraryPlan> plans;

    Library(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE)) {
            plans = List.of(json.readValue(file, LibraryPlan[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " comes with the service and can be read", unreadable);
        }
    }

    List<LibraryPlan> all() {
        return plans;
    }

    /** What a new plan says: its own words, or those of the standard plan that it names. */
    PlanContent content(NewPlan request, EventFacts facts) {
        if ((request.content() == null) == (request.fromLibrary() == null)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "content", "Exactly one of content and fromLibrary is expected");
        }
        if (request.content() != null) {
            return request.content();
        }
        return plans.stream()
                .filter(plan -> plan.key().equals(request.fromLibrary()))
                .findFirst()
                .map(new FromLibrary(facts, request.spoken())::content)
                .orElseThrow(() -> ProblemException.atField(
                        CommonProblem.INVALID_FIELD, "fromLibrary", "The library has no such plan"));
    }
}

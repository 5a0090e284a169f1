package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a document on platforms agrees with the event and with what is known of platforms. */
@ApplicationScoped
class PlatformsCheck {

    private final TrapBook book;

    PlatformsCheck(TrapBook book) {
        this.book = book;
    }

    /** Gives the document back if it is sound and the event's, else refuses it at the field at fault. */
    Platforms checked(Platforms platforms, EventFacts facts) {
        Set<String> known = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
        for (int i = 0; i < platforms.uses().size(); i++) {
            List<String> domains = platforms.uses().get(i).domains();
            for (int j = 0; j < domains.size(); j++) {
                if (!known.contains(domains.get(j))) {
                    throw invalid(
                            "uses[" + i + "].domains[" + j + "]",
                            "'" + domains.get(j) + "' is not a domain of the event");
                }
            }
        }
        return sound(platforms);
    }

    /** As {@link #checked}, but for domains that have left the event since. */
    Platforms sound(Platforms platforms) {
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < platforms.uses().size(); i++) {
            use(platforms.uses().get(i), "uses[" + i + "].", placed);
        }
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < platforms.answers().size(); i++) {
            answer(platforms.answers().get(i).trapId(), "answers[" + i + "].trapId", answered);
        }
        return platforms;
    }

    private void use(PlatformUse use, String at, Set<String> placed) {
        if (book.platform(use.platform()).isEmpty()) {
            List<String> keys =
                    book.catalogue().platforms().stream().map(Platform::key).toList();
            throw invalid(
                            at + "platform",
                            "No platform '" + use.platform() + "' is known; take 'other' for one without"
                                    + " published limits")
                    .with("known", keys);
        }
        for (int i = 0; i < use.domains().size(); i++) {
            String domain = use.domains().get(i);
            if (!placed.add(use.platform() + " " + domain)) {
                throw invalid(at + "domains[" + i + "]", use.platform() + " is said to serve '" + domain + "' twice");
            }
        }
        if (use.usageCap() != null && !use.usageCap().set() && use.usageCap().bitsPerSecond() != null) {
            throw invalid(at + "usageCap.bitsPerSecond", "A cap that is not set has no value");
        }
    }

    private void answer(String trapId, String field, Set<String> answered) {
        boolean question = book.trap(trapId)
                .filter(trap -> trap.condition().kind() == Condition.Kind.QUESTION)
                .isPresent();
        if (!question) {
            throw invalid(field, "No trap '" + trapId + "' asks a question");
        }
        if (!answered.add(trapId)) {
            throw invalid(field, "'" + trapId + "' is answered twice");
        }
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

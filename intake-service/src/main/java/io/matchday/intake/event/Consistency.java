package io.matchday.intake.event;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What no single field of an event can tell: whether its facts agree with each other. */
final class Consistency {

    /** Shares are typed in by people, who round. */
    private static final double ROUNDING = 1e-6;

    private final EventFacts facts;

    private Consistency(EventFacts facts) {
        this.facts = facts;
    }

    /** Gives the facts back if they agree, else refuses them at the field at fault. */
    static EventFacts checked(EventFacts facts) {
        Consistency check = new Consistency(facts);
        check.inOrder("", facts.startsAt(), facts.endsAt());
        check.domains();
        check.sessions();
        check.freezes();
        check.audience();
        check.timeZone();
        return facts;
    }

    private void domains() {
        unique("domains", "name", facts.domains(), Domain::name);
        for (int i = 0; i < facts.domains().size(); i++) {
            Product product = facts.domains().get(i).product();
            if (!facts.products().contains(product)) {
                throw invalid("domains[" + i + "].product", product + " is not among the products of the event");
            }
        }
    }

    private void sessions() {
        unique("sessions", "key", facts.sessions(), Session::key);
        for (int i = 0; i < facts.sessions().size(); i++) {
            Session session = facts.sessions().get(i);
            String at = "sessions[" + i + "].";
            inOrder(at, session.startsAt(), session.endsAt());
            if (session.startsAt().isBefore(facts.startsAt())) {
                throw invalid(at + "startsAt", "The session starts before the event does");
            }
            if (session.endsAt().isAfter(facts.endsAt())) {
                throw invalid(at + "endsAt", "The session ends after the event does");
            }
        }
    }

    private void freezes() {
        unique("freezes", "key", facts.freezes(), Freeze::key);
        for (int i = 0; i < facts.freezes().size(); i++) {
            Freeze freeze = facts.freezes().get(i);
            inOrder("freezes[" + i + "].", freeze.startsAt(), freeze.endsAt());
        }
    }

    private void audience() {
        List<Expectation.AudienceShare> audience = facts.expectation().audience();
        unique("expectation.audience", "region", audience, share -> share.region() + " / " + share.isp());
        double whole =
                audience.stream().mapToDouble(Expectation.AudienceShare::share).sum();
        if (whole > 1 + ROUNDING) {
            throw invalid("expectation.audience", "The shares sum up to " + whole + ", which is more than everybody");
        }
    }

    private void timeZone() {
        String zone = facts.profile().timeZone();
        if (zone == null) {
            return;
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw invalid("profile.timeZone", "An IANA time zone such as Asia/Shanghai is expected");
        }
    }

    private void inOrder(String at, Instant start, Instant end) {
        if (!end.isAfter(start)) {
            throw invalid(at + "endsAt", "It has to end after it starts");
        }
    }

    private static <T> void unique(String list, String field, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String one = name.apply(items.get(i));
            if (!seen.add(one)) {
                throw invalid(list + "[" + i + "]." + field, "'" + one + "' is listed twice");
            }
        }
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

package io.matchday.intake.event;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What no single field of an event can tell: whether its facts agree with each other. What is not said agrees with all. */
public final class Consistency {

    /** Shares are typed in by people, who round. */
    private static final double ROUNDING = 1e-6;

    private final EventFacts facts;
    private final List<Disagreement> found = new ArrayList<>();

    private Consistency(EventFacts facts) {
        this.facts = facts;
    }

    /** Everything in which the facts do not agree. */
    public static List<Disagreement> disagreements(EventFacts facts) {
        Consistency check = new Consistency(facts);
        check.inOrder("", facts.startsAt(), facts.endsAt());
        check.domains();
        check.sessions();
        check.freezes();
        check.audience();
        check.timeZone();
        return List.copyOf(check.found);
    }

    /** Gives the facts back if they agree, else refuses them at the field at fault. */
    static EventFacts checked(EventFacts facts) {
        disagreements(facts).stream().findFirst().ifPresent(first -> {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, first.field(), first.message().en());
        });
        return facts;
    }

    private void domains() {
        unique("domains", "name", facts.domains(), Domain::name);
        for (int i = 0; i < facts.domains().size(); i++) {
            Product product = facts.domains().get(i).product();
            if (product != null && !facts.products().contains(product)) {
                add(
                        "product-not-of-event",
                        "domains[" + i + "].product",
                        product + " is not among the products of the event",
                        product + " 不在本次活动的产品之列");
            }
        }
    }

    private void sessions() {
        unique("sessions", "key", facts.sessions(), Session::key);
        for (int i = 0; i < facts.sessions().size(); i++) {
            Session session = facts.sessions().get(i);
            String at = "sessions[" + i + "].";
            inOrder(at, session.startsAt(), session.endsAt());
            if (before(session.startsAt(), facts.startsAt())) {
                add("outside-event", at + "startsAt", "The session starts before the event does", "场次早于活动开始");
            }
            if (before(facts.endsAt(), session.endsAt())) {
                add("outside-event", at + "endsAt", "The session ends after the event does", "场次晚于活动结束");
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
        unique(
                "expectation.audience",
                "region",
                audience,
                share -> share.region() == null ? null : share.region() + " / " + share.isp());
        double whole =
                audience.stream().mapToDouble(Expectation.AudienceShare::share).sum();
        if (whole > 1 + ROUNDING) {
            add(
                    "shares-above-one",
                    "expectation.audience",
                    "The shares sum up to " + whole + ", which is more than everybody",
                    "占比合计为 " + whole + "，超过了全部观众");
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
            add(
                    "unknown-time-zone",
                    "profile.timeZone",
                    "An IANA time zone such as Asia/Shanghai is expected",
                    "应填写 IANA 时区，例如 Asia/Shanghai");
        }
    }

    private void inOrder(String at, Instant start, Instant end) {
        if (start != null && end != null && !end.isAfter(start)) {
            add("ends-before-start", at + "endsAt", "It has to end after it starts", "结束时间必须晚于开始时间");
        }
    }

    private static boolean before(Instant first, Instant second) {
        return first != null && second != null && first.isBefore(second);
    }

    private <T> void unique(String list, String field, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String one = name.apply(items.get(i));
            if (one != null && !seen.add(one)) {
                add(
                        "listed-twice",
                        list + "[" + i + "]." + field,
                        "'" + one + "' is listed twice",
                        "“" + one + "”重复填写");
            }
        }
    }

    private void add(String code, String field, String en, String zh) {
        found.add(new Disagreement(code, field, new Message(en, zh)));
    }
}

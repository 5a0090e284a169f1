package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.event.QosTargets;
import io.matchday.intake.event.Session;
import io.matchday.platform.text.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whatever the facts of an event can be, as far as the API takes them. */
final class AnyFacts {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-12-31T23:59:59.999999Z");
    private static final Instant SPRING = Instant.parse("2026-03-29T00:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-25T02:00:00Z");
    private static final int MANY = 4;

    private AnyFacts() {}

    static Arbitrary<EventFacts> all() {
        Arbitrary<Frame> frame = Combinators.combine(text(200), customer(), Arbitraries.of(Level.class), times())
                .as(Frame::new);
        Arbitrary<List<String>> sessions = text(200).list().ofMaxSize(MANY);
        return Combinators.combine(frame, domains(), contacts(), sessions, freezes(), expectation(), profile())
                .as(AnyFacts::facts);
    }

    private record Frame(String name, Customer customer, Level level, List<Instant> times) {}

    private static EventFacts facts(
            Frame frame,
            List<Domain> domains,
            List<Contact> contacts,
            List<String> sessions,
            List<Freeze> freezes,
            Expectation expectation,
            Profile profile) {
        Instant start = frame.times().get(0);
        Instant end = frame.times().get(1);
        return new EventFacts(
                frame.name(),
                frame.customer(),
                frame.level(),
                start,
                end,
                EnumSet.allOf(Product.class),
                domains,
                contacts,
                IntStream.range(0, sessions.size())
                        .mapToObj(i -> new Session("session-" + i, sessions.get(i), start, end))
                        .toList(),
                freezes,
                expectation,
                profile);
    }

    private static Arbitrary<Instant> time() {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond() - 1)
                .map(Instant::ofEpochSecond);
        Arbitrary<Instant> finer = any.map(time -> time.plus(123_456, ChronoUnit.MICROS));
        Arbitrary<Instant> clockChange = Combinators.combine(
                        Arbitraries.of(SPRING, AUTUMN), Arbitraries.integers().between(-90, 90))
                .as((time, minutes) -> time.plus(minutes, ChronoUnit.MINUTES));
        return Arbitraries.oneOf(any, finer, clockChange, Arbitraries.of(FIRST, LAST));
    }

    /** A start and an end after it. */
    private static Arbitrary<List<Instant>> times() {
        return time().list().ofSize(2).uniqueElements().map(two -> two.stream()
                .sorted()
                .toList());
    }

    /** Text as people write it, and as nobody should; spaces around it are nobody's meaning. */
    private static Arbitrary<String> text(int longest) {
        Arbitrary<String> wild = Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .filter(PlainText::is)
                .map(String::strip);
        Arbitrary<String> sly = Arbitraries.of(
                "=1+1",
                "+86 10",
                "-1",
                "@SUM(A1)",
                "'quoted",
                "<b>&amp;",
                "_x000D_",
                "_x005F_x000D_",
                "a\r\nb\tc",
                "1%",
                "TRUE",
                "2026-12-05",
                "#REF!",
                "null",
                "极光 😀",
                "0010",
                "1e5");
        Arbitrary<String> longest1 = Arbitraries.of("x".repeat(longest), "长".repeat(longest));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, wild),
                        net.jqwik.api.Tuple.of(4, sly),
                        net.jqwik.api.Tuple.of(1, longest1))
                .map(text ->
                        text.length() > longest ? text.substring(0, longest).strip() : text)
                .filter(text -> !text.isBlank() && PlainText.is(text));
    }

    private static Arbitrary<String> slug() {
        return Arbitraries.of("a", "cn-east", "1-2", "2026-12-05", "007", "1e5", "x".repeat(64), "true");
    }

    private static Arbitrary<Customer> customer() {
        return Combinators.combine(slug(), text(200)).as(Customer::new);
    }

    private static Arbitrary<Long> amount() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                Arbitraries.longs().between(1, 9_000).map(number -> number * 1_000_000_000L));
    }

    private static Arbitrary<Double> ratio() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(0, 1), Arbitraries.of(0.0, 1.0, 0.01, 0.001, 1e-9));
    }

    private static Arbitrary<QosTargets> qos() {
        return Combinators.combine(
                        ratio().injectNull(0.3),
                        Arbitraries.integers().greaterOrEqual(1).injectNull(0.3),
                        ratio().injectNull(0.3),
                        ratio().injectNull(0.3),
                        amount().injectNull(0.3))
                .as(QosTargets::new);
    }

    private static Arbitrary<List<Domain>> domains() {
        Arbitrary<String> names = Arbitraries.of(
                "play.aurora.example",
                "a.b",
                "x--y.example",
                "1.2.3.44",
                "xn--fiq.example",
                "l".repeat(63) + ".example");
        // Two letters at least end a name.
        Arbitrary<String> whole = names.map(name -> name.equals("a.b") ? "a.bc" : name);
        return Combinators.combine(
                        whole,
                        Arbitraries.of(Domain.Role.class),
                        Arbitraries.of(Product.class),
                        slug().injectNull(0.3),
                        text(200).list().ofMaxSize(MANY),
                        amount().injectNull(0.3),
                        qos().injectNull(0.3))
                .as(Domain::new)
                .list()
                .ofMaxSize(MANY)
                .uniqueElements(Domain::name);
    }

    private static Arbitrary<List<Contact>> contacts() {
        Arbitrary<Contact.Channel> channel = Combinators.combine(Arbitraries.of(Contact.Kind.class), text(2000))
                .as(Contact.Channel::new);
        return Combinators.combine(
                        text(200),
                        Arbitraries.of(Contact.Role.class),
                        channel.list().ofMaxSize(20))
                .as(Contact::new)
                .list()
                .ofMaxSize(MANY);
    }

    private static Arbitrary<List<Freeze>> freezes() {
        return Combinators.combine(slug(), text(500), times())
                .as((key, scope, times) -> new Freeze(key, scope, times.get(0), times.get(1)))
                .list()
                .ofMaxSize(MANY)
                .uniqueElements(Freeze::key);
    }

    private static Arbitrary<Expectation> expectation() {
        Arbitrary<Expectation.Ramp> ramp = Combinators.combine(
                        Arbitraries.doubles().between(1, 100_000),
                        Arbitraries.integers().greaterOrEqual(1))
                .as(Expectation.Ramp::new);
        Arbitrary<List<Expectation.AudienceShare>> audience = Combinators.combine(
                        text(64),
                        text(64).injectNull(0.5),
                        Arbitraries.doubles().between(0, 1.0 / MANY))
                .as(Expectation.AudienceShare::new)
                .list()
                .ofMaxSize(MANY)
                .uniqueElements(share -> share.region() + "\n" + share.isp());
        return Combinators.combine(amount().injectNull(0.3), ramp.injectNull(0.3), audience)
                .as(Expectation::new);
    }

    private static Arbitrary<Profile> profile() {
        Arbitrary<String> zones = Arbitraries.of(
                "Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "UTC", "Z", "+05:45:30", "Asia/Kathmandu");
        return Combinators.combine(slug().injectNull(0.3), slug().injectNull(0.3), zones.injectNull(0.2))
                .as(Profile::new);
    }
}

package io.matchday.intake.channeltest;

import static io.matchday.intake.Evening.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Contact.Channel;
import io.matchday.intake.event.Contact.Kind;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lin is reached by telephone and by a webhook. */
class ChannelCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-04T12:00:00Z");
    private static final Contact LIN = new Contact(
            "Lin",
            Contact.Role.COMMANDER,
            List.of(
                    new Channel(Kind.PHONE, "+86 10 5555 0100"),
                    new Channel(Kind.WEBHOOK, "https://hooks.aurora.example/lin?token=secret")));
    private static final List<EventChannel> CHANNELS = List.copyOf(EventChannel.of(facts(Level.CRITICAL, LIN)));

    @ParameterizedTest(name = "{0} {1} days ago: {2}")
    @CsvSource({
        "SENT, 0, SENT, just now",
        "SENT, 14, SENT, fourteen days are good",
        "SENT, 15, STALE, the day after is not",
        "CONFIRMED, 13, CONFIRMED, a person said so",
        "CONFIRMED, 15, STALE, people forget",
        "FAILED, 15, FAILED, a failure does not mend by itself",
        "FAILED, 0, FAILED, did not arrive"
    })
    void aChannelIsJudgedByItsLastTest(Outcome outcome, int daysAgo, ChannelState expected, String why) {
        Trial before = trial(CHANNELS.get(0), outcome == Outcome.FAILED ? Outcome.SENT : Outcome.FAILED, 20);
        assertThat(state(List.of(trial(CHANNELS.get(0), outcome, daysAgo), before)))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void aTestOfAFormerAddressIsNotOneOfThisAndIsRemembered() {
        assertThat(state(List.of())).isEqualTo(ChannelState.UNTESTED);
        assertThat(state(List.of(new Trial("former", "Lin", Kind.PHONE, Outcome.SENT, NOW))))
                .isEqualTo(ChannelState.STALE);
        assertThat(state(List.of(new Trial("former", "Lin", Kind.PHONE, Outcome.FAILED, NOW))))
                .as("nothing good to be stale")
                .isEqualTo(ChannelState.UNTESTED);
        assertThat(state(List.of(new Trial("former", "Ada", Kind.PHONE, Outcome.SENT, NOW))))
                .as("somebody else's")
                .isEqualTo(ChannelState.UNTESTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CRITICAL, BLOCKING", "IMPORTANT, BLOCKING", "STANDARD, ADVISORY"})
    void whoeverCannotBeReliedOnToBeReachedIsToldOnce(Level level, Severity severity) {
        List<Missing> missing = missing(facts(level, LIN), List.of(trial(CHANNELS.get(1), Outcome.FAILED, 1)));
        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(severity);
            assertThat(one.code()).isEqualTo("no-tested-channel");
            assertThat(one.subject()).isEqualTo("Lin");
            assertThat(one.owner()).isEqualTo("Lin");
            assertThat(one.message().en())
                    .contains("PHONE …0100 was never tested")
                    .contains("WEBHOOK hooks.aurora.example failed its last test")
                    .doesNotContain("secret");
            assertThat(one.message().zh()).contains("未演测").doesNotContain("secret");
        });
    }

    @Test
    void oneChannelIsEnoughAndTheOtherShouldBeTried() {
        assertThat(missing(facts(Level.CRITICAL, LIN), List.of(trial(CHANNELS.get(0), Outcome.CONFIRMED, 1))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.severity()).isEqualTo(Severity.ADVISORY);
                    assertThat(one.subject()).isEqualTo("Lin WEBHOOK hooks.aurora.example");
                    assertThat(one.owner()).isEqualTo("Lin");
                });
    }

    @Test
    void whoeverHasNoPartOrNoChannelIsNotThisAreasMatter() {
        EventFacts facts = facts(
                Level.CRITICAL,
                new Contact("Zoe", Contact.Role.CUSTOMER, List.of(new Channel(Kind.PHONE, "+86 10 5555 0109"))),
                new Contact("Ada", Contact.Role.INVESTIGATOR, List.of()));
        assertThat(missing(facts, List.of())).isEmpty();
    }

    @Test
    void whoeverIsReliedOnMustBeReachedWhateverTheirPart() {
        EventFacts facts = facts(
                Level.CRITICAL,
                new Contact("Zoe", Contact.Role.CUSTOMER, List.of(new Channel(Kind.PHONE, "+86 10 5555 0109"))));
        assertThat(ChannelCheck.missing(facts, Set.of("Zoe"), List.of(), NOW))
                .extracting(Missing::code, Missing::subject, Missing::severity)
                .containsExactly(tuple("no-tested-channel", "Zoe", Severity.BLOCKING));
    }

    private static List<Missing> missing(EventFacts facts, Collection<Trial> trials) {
        return ChannelCheck.missing(facts, Set.of(), trials, NOW);
    }

    private static ChannelState state(List<Trial> trials) {
        return new ChannelStates(CHANNELS, trials, NOW).of(CHANNELS.get(0));
    }

    private static Trial trial(EventChannel channel, Outcome outcome, int daysAgo) {
        return new Trial(channel.id(), channel.person(), channel.kind(), outcome, NOW.minus(Duration.ofDays(daysAgo)));
    }
}

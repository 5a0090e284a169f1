package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.intake.Evening;
import io.matchday.intake.SampleFacts;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.DutyRole;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Shift;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Roster NONE = new Roster(60, 60, List.of());

    @Test
    void aDutyThatNobodyIsOnIsAGapAndStandsInTheList() {
        Roster roster = new Roster(
                60,
                60,
                List.of(
                        shift("Lin", DutyRole.COMMANDER, "10:00", "17:00"),
                        shift("Ada", DutyRole.INVESTIGATOR, "10:00", "13:00"),
                        shift("Ada", DutyRole.INVESTIGATOR, "14:00", "17:00"),
                        shift("Mei", DutyRole.LIAISON, "10:00", "17:00")));
        Programme programme = programme(Evening.facts(), roster, "en");
        assertThat(programme.byContacts()).isFalse();
        assertThat(programme.gapList())
                .containsExactly(new Slot("nobody", "Investigator", "12-05 21:00", "12-05 22:00"));
        assertThat(group(timeline(Evening.facts(), roster), "Investigator").bars().stream()
                        .map(Bar::kind))
                .containsExactly("duty", "gap", "duty");
        assertThat(programme.slots()).as("gaps are told apart").hasSize(4);
    }

    @Test
    void withoutARosterContactsStandForAllOfTheTime() {
        Programme programme = programme(Evening.facts(), NONE, "zh");
        assertThat(programme.byContacts()).isTrue();
        assertThat(programme.gapList()).isEmpty();
        assertThat(programme.slots())
                .extracting(Slot::kind, Slot::who, Slot::from, Slot::to)
                .containsExactly(
                        tuple("总指挥", "Lin", "12-05 18:00", "12-06 01:00"),
                        tuple("排查", "Ada", "12-05 18:00", "12-06 01:00"),
                        tuple("客户接口人", "Mei", "12-05 18:00", "12-06 01:00"));
    }

    @Test
    void whatReachesBeyondTheAxisEndsWithItAndWhatIsNotOnItIsOnlyListed() {
        Roster roster = new Roster(
                0,
                0,
                List.of(
                        new Shift(
                                "Lin", DutyRole.COMMANDER, Instant.parse("2026-12-01T00:00:00Z"), Evening.at("16:00")),
                        shift("Lin", DutyRole.APPROVER, "20:00", "21:00")));
        Timeline timeline = timeline(Evening.facts(), roster);
        Bar bar = group(timeline, "Commander").bars().get(0);
        assertThat(bar.x()).isEqualTo(timeline.during().x());
        assertThat(bar.width()).isEqualTo(timeline.during().width());
        assertThat(bar.whole()).isEqualTo("Lin, 12-01 08:00 – 12-06 00:00");
        assertThat(timeline.groups()).extracting(Timeline.Group::title).doesNotContain("Approver");
        assertThat(programme(Evening.facts(), roster, "en").slots())
                .extracting(Slot::kind)
                .contains("Approver");
    }

    /** Clocks in Berlin go back at 01:00 UTC that night: what lasts as long is drawn as long. */
    @Test
    void anHourBeforeAChangeOfClocksIsAsLongAsOneAfterIt() {
        EventFacts facts = TimeAxisTest.starting(Instant.parse("2026-10-24T23:00:00Z"), "Europe/Berlin");
        Roster roster = new Roster(
                60,
                240,
                List.of(
                        new Shift(
                                "Lin",
                                DutyRole.COMMANDER,
                                Instant.parse("2026-10-25T00:00:00Z"),
                                Instant.parse("2026-10-25T01:00:00Z")),
                        new Shift(
                                "Ada",
                                DutyRole.COMMANDER,
                                Instant.parse("2026-10-25T01:00:00Z"),
                                Instant.parse("2026-10-25T02:00:00Z"))));
        List<Bar> bars = group(timeline(facts, roster), "Commander").bars().stream()
                .filter(bar -> bar.kind().equals("duty"))
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width()).isCloseTo(bars.get(1).width(), offset(0.2));
        assertThat(bars.get(0).whole()).isEqualTo("Lin, 10-25 02:00 – 10-25 02:00 +01:00");
    }

    @Test
    void groupsFollowEachOtherAndStayWithinThePicture() {
        EventFacts facts = SampleFacts.complete();
        Timeline timeline = timeline(facts, NONE);
        double reached = timeline.top();
        for (Timeline.Group group : timeline.groups()) {
            assertThat(group.top()).isGreaterThanOrEqualTo(reached);
            reached = group.bottom();
            assertThat(group.bars()).allSatisfy(bar -> {
                assertThat(bar.y()).isGreaterThan(group.top());
                assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(group.bottom());
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(timeline.width());
            });
        }
        assertThat(timeline.foot()).isGreaterThanOrEqualTo(reached);
        assertThat(timeline.days()).isLessThan(timeline.height());
    }

    private static Timeline timeline(EventFacts facts, Roster roster) {
        return Timeline.of(facts, programme(facts, roster, "en"), Reader.of("en", facts));
    }

    private static Programme programme(EventFacts facts, Roster roster, String language) {
        return new Programme(facts, roster, Reader.of(language, facts));
    }

    private static Timeline.Group group(Timeline timeline, String title) {
        return timeline.groups().stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Shift shift(String person, DutyRole role, String from, String to) {
        return new Shift(person, role, Evening.at(from), Evening.at(to));
    }
}

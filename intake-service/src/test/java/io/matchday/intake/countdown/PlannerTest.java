package io.matchday.intake.countdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Customer;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.workday.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    private static final Instant SATURDAY_EVENING = Instant.parse("2026-12-05T11:00:00Z");
    private static final TaskBook BOOK = new TaskBook();

    @ParameterizedTest(name = "{0} is due {1}: {2}")
    @CsvSource({
        "bandwidth-notice, 2026-11-27T10:00:00Z, a week ahead is a Saturday; Friday 18:00 in Shanghai",
        "rehearsal, 2026-12-01T10:00:00Z, three whole working days before a Saturday",
        "freeze-start, 2026-12-03T10:00:00Z, two days before",
        "go-no-go, 2026-12-04T10:00:00Z, the day before",
        "capacity-release, 2026-12-10T01:00:00Z, three working days after Sunday 00:00 are up on Thursday morning"
    })
    void dueTimesAreInTheEventsOwnTime(String key, Instant due, String because) {
        assertThat(plan(facts(SATURDAY_EVENING, Level.CRITICAL, Product.LIVE, Product.CDN))
                        .get(key)
                        .due())
                .as(because)
                .isEqualTo(due);
    }

    @Test
    void whatHasToBeDoneDependsOnLevelAndProducts() {
        assertThat(plan(facts(SATURDAY_EVENING, Level.STANDARD, Product.LIVE)))
                .containsKeys("bandwidth-notice", "go-no-go", "freeze-start")
                .doesNotContainKeys("drill", "load-test", "prewarm", "scale-out-order");
        assertThat(plan(facts(SATURDAY_EVENING, Level.IMPORTANT, Product.CDN)))
                .containsKeys("drill", "prewarm")
                .doesNotContainKeys("load-test", "scale-out-order");
        assertThat(plan(facts(SATURDAY_EVENING, Level.CRITICAL, Product.ENS)))
                .containsKeys("load-test", "scale-out-order");
    }

    @Test
    void everyStandardTaskSpeaksBothLanguages() {
        assertThat(BOOK.tasks()).allSatisfy(task -> {
            assertThat(task.key()).matches("[a-z-]+");
            assertThat(task.title().en()).isNotBlank().isNotEqualTo(task.title().zh());
            assertThat(task.detail().zh()).isNotBlank();
            assertThat(task.source() == null)
                    .as(task.key())
                    .isEqualTo(!task.lead().published());
            assertThat(task.levels()).isNotEmpty();
        });
    }

    @Property(tries = 200)
    void anEventMovedByWholeWeeksMovesEveryDeadlineByWholeWeeks(@ForAll @IntRange(min = 1, max = 50) int weeks) {
        Duration moved = Duration.ofDays(7L * weeks);
        Map<String, PlannedTask> before = plan(facts(SATURDAY_EVENING, Level.CRITICAL, Product.values()));
        Map<String, PlannedTask> after = plan(facts(SATURDAY_EVENING.plus(moved), Level.CRITICAL, Product.values()));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((key, task) ->
                assertThat(after.get(key).due()).as(key).isEqualTo(task.due().plus(moved)));
    }

    private static Map<String, PlannedTask> plan(EventFacts facts) {
        WorkCalendar calendar = new WorkCalendar(
                ZoneId.of("Asia/Shanghai"),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(),
                Set.of());
        return new Planner(facts, calendar)
                .plan(BOOK.tasks(), List.of()).stream()
                        .collect(Collectors.toMap(PlannedTask::key, Function.identity()));
    }

    static EventFacts facts(Instant start, Level level, Product... products) {
        return new EventFacts(
                "Aurora Cup final",
                new Customer("aurora-esports", "Aurora Esports"),
                level,
                start,
                start.plusSeconds(5 * 3600),
                Set.of(products),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                Profile.UNSAID);
    }
}

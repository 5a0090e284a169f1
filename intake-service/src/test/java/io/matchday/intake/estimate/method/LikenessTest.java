package io.matchday.intake.estimate.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.intake.event.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Occasion TARGET =
            occasion("aurora", "esports", "CRITICAL", "web", "2026-12-05T12:00:00Z", "cn-east");

    @ParameterizedTest(name = "{7}")
    @CsvSource({
        "aurora, esports, CRITICAL, web, 2026-12-05T12:00:00Z, cn-east, 1, itself",
        "other, esports, CRITICAL, web, 2026-12-05T12:00:00Z, cn-east, 0.6, another customer",
        "aurora, concert, CRITICAL, web, 2026-12-05T12:00:00Z, cn-east, 0.6, another genre",
        "aurora, , CRITICAL, web, 2026-12-05T12:00:00Z, cn-east, 0.8, a genre that nobody said",
        "aurora, esports, STANDARD, web, 2026-12-05T12:00:00Z, cn-east, 0.64, two levels below",
        "aurora, esports, CRITICAL, tv, 2026-12-05T12:00:00Z, cn-east, 0.7, another platform",
        "aurora, esports, CRITICAL, web, 2026-12-05T12:00:00Z, cn-north, 0.5, watched elsewhere",
        "aurora, esports, CRITICAL, web, 2026-12-05T12:00:00Z, , 0.9, watched nobody knows where",
        "aurora, esports, CRITICAL, web, 2024-12-05T12:00:00Z, cn-east, 0.425, two years ago and on a Thursday",
        "aurora, esports, CRITICAL, web, 2026-12-05T06:00:00Z, cn-east, 0.605, six hours earlier"
    })
    void eachDifferenceCostsItsFactor(
            String customer,
            String genre,
            String level,
            String platform,
            String start,
            String region,
            double expected,
            String reason) {
        Occasion other = occasion(customer, genre, level, platform, start, region);
        assertThat(Likeness.of(TARGET, other)).as(reason).isCloseTo(expected, within(0.002));
        assertThat(Likeness.of(other, TARGET)).as(reason).isEqualTo(Likeness.of(TARGET, other));
    }

    @Test
    void whereOnlyOneSaysItsZoneTheHoursAreThoseOfOneClock() {
        assertThat(Likeness.of(TARGET, inZone(null))).isEqualTo(1);
        assertThat(Likeness.of(inZone(null), TARGET)).isEqualTo(1);
        assertThat(Likeness.of(inZone(null), inZone(null))).isEqualTo(1);
        assertThat(Likeness.of(TARGET, inZone(ZoneId.of("Europe/Berlin")))).isLessThan(0.7);
    }

    private static Occasion inZone(ZoneId zone) {
        return new Occasion(
                "any",
                TARGET.customer(),
                TARGET.genre(),
                TARGET.level(),
                TARGET.platform(),
                zone,
                TARGET.startsAt(),
                TARGET.audience(),
                null,
                false);
    }

    private static Occasion occasion(
            String customer, String genre, String level, String platform, String start, String region) {
        return new Occasion(
                "any",
                customer,
                genre,
                Level.valueOf(level),
                platform,
                ZoneId.of("Asia/Shanghai"),
                Instant.parse(start),
                region == null ? Map.of() : Map.of(region, 1.0),
                null,
                false);
    }
}

package io.matchday.intake.workday;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** When people work; the same clock times in the time zone of each event. */
@ConfigMapping(prefix = "matchday.intake.workday")
public interface WorkdayConfig {

    @WithDefault("09:00")
    LocalTime opens();

    @WithDefault("18:00")
    LocalTime closes();

    /** Days of the week that are free. */
    @WithDefault("SATURDAY,SUNDAY")
    Set<DayOfWeek> weekend();

    /** Public holidays, as dates. */
    Optional<Set<LocalDate>> holidays();

    /** Dates that are worked although they are at a weekend, as around Chinese holidays. */
    Optional<Set<LocalDate>> substitutes();
}

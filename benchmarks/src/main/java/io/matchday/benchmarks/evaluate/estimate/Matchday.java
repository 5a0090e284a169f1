package io.matchday.benchmarks.evaluate.estimate;

import io.matchday.intake.estimate.method.Evaluation;
import io.matchday.intake.estimate.method.Evaluation.Protocol;
import io.matchday.intake.estimate.method.Measured;
import io.matchday.intake.estimate.method.Occasion;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.estimate.method.Score;
import io.matchday.intake.event.Level;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The estimates of intake-service, with or without the customer's word on viewers. */
record Matchday(boolean withViewers) implements Method {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    @Override
    public String title() {
        return withViewers ? "matchday, viewers told" : "matchday";
    }

    @Override
    public Outcome judge(List<Happened> events, Protocol protocol) {
        List<Measured> past = events.stream().map(Matchday::measured).toList();
        Score score =
                Evaluation.of(past, Quantity.PEAK_BITS, protocol, withViewers).total();
        return new Outcome(
                score.events(), score.meanError(), score.medianError(), score.withinBand(), score.belowHigh());
    }

    private static Measured measured(Happened event) {
        Map<String, Double> audience = new HashMap<>();
        for (int at = 0; at < event.regions().length; at++) {
            audience.put(event.regions()[at], event.shares()[at]);
        }
        Occasion occasion = new Occasion(
                event.key(),
                event.customer(),
                event.genre(),
                Level.valueOf(event.level()),
                event.platform(),
                HOME,
                event.startsAt(),
                audience,
                event.told(),
                true);
        return new Measured(occasion, event.peakBits());
    }
}

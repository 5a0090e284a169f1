package io.matchday.intake.readiness;

import io.matchday.intake.event.Level;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an answer is worth that a neighbour gave before and cannot give now. */
public final class Outdated {

    /**
     * Older than this, an answer is none to go live on. A neighbour that is started anew is back within minutes; within
     * an hour, stock is promised to others and sources of logs fall silent.
     */
    static final Duration GREATEST_AGE = Duration.ofHours(1);

    private Outdated() {}

    /**
     * Tells that an answer is not of now.
     *
     * @param code of the rule, which names the area
     * @param service that gave the answer
     */
    public static Optional<Missing> missing(
            Area area, String code, String service, Level level, Known<?> answer, Instant now) {
        if (answer.current()) {
            return Optional.empty();
        }
        boolean old = answer.asOf().plus(GREATEST_AGE).isBefore(now);
        return Optional.of(new Missing(
                area,
                old ? Severity.at(level) : Severity.ADVISORY,
                code,
                service,
                new Message(
                        service + " cannot be asked; what it said is as of " + answer.asOf(),
                        service + " 暂不可达，所用数据截至 " + answer.asOf()),
                new Message("Look again once " + service + " is back", "待 " + service + " 恢复后重新查看"),
                null));
    }
}

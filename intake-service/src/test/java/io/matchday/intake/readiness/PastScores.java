package io.matchday.intake.readiness;

import io.matchday.platform.text.Message;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Scores as they would have been written down over weeks. */
public final class PastScores {

    private static final Message TEXT = new Message("missing", "缺失");

    private PastScores() {}

    /**
     * Writes one down.
     *
     * @param red areas in which something blocks
     * @param yellow areas after those in which something should be mended
     */
    public static void note(String eventKey, Instant at, int red, int yellow) {
        List<Area> areas = Arrays.asList(Area.values());
        Stream<Missing> blocking =
                areas.stream().limit(red).map(area -> Missing.blocking(area, "past", "past", TEXT, TEXT));
        Stream<Missing> advisory =
                areas.stream().skip(red).limit(yellow).map(area -> Missing.advisory(area, "past", "past", TEXT, TEXT));
        Scorecard card = Scorecard.of(Stream.concat(blocking, advisory).toList());
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(Scores.class).get().note(eventKey, card, at));
    }
}

package io.matchday.launcher.demo.day;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** The log of the customer's own nginx, which takes the stream in and hands it to the edge. */
final class OriginLog {

    private static final int FETCHES_AT_PEAK = 40;
    private static final int PUSHES = 6;
    private static final int SEGMENT_BYTES = 3_000_000;
    private static final int SEGMENT_SPREAD = 100_000;
    private static final int NETWORKS = 200;
    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Domains domains;

    OriginLog(Domains domains) {
        this.domains = domains;
    }

    LogChunk slot(int slot, Instant start, SplittableRandom random) {
        int fetches = Math.max(1, (int) Math.round(FETCHES_AT_PEAK * Shape.at(slot)));
        int lines = fetches + PUSHES;
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            Instant at = start.plus(MatchDay.SLOT.multipliedBy(line).dividedBy(lines));
            text.append(line < PUSHES ? push(at, slot, random) : fetch(at, slot, random))
                    .append('\n');
        }
        return new LogChunk(text.toString(), lines);
    }

    private String push(Instant at, int slot, SplittableRandom random) {
        return line(domains.push(), at, "PUT /ingest/main/" + slot + ".ts", "encoder/4.2", random);
    }

    private String fetch(Instant at, int slot, SplittableRandom random) {
        return line(domains.origin(), at, "GET /live/main/1080p/" + slot + ".ts", "edge-fetch/1.9", random);
    }

    /** The addresses are of the block that is set aside for documentation. */
    private static String line(String host, Instant at, String request, String agent, SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "%s 192.0.2.%d - - [%s] \"%s HTTP/1.1\" 200 %d \"-\" \"%s\"",
                host,
                1 + random.nextInt(NETWORKS),
                LOCAL_TIME.format(at),
                request,
                SEGMENT_BYTES + random.nextInt(-SEGMENT_SPREAD, SEGMENT_SPREAD),
                agent);
    }
}

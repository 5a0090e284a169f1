package io.matchday.launcher.demo.day;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** The edge's log, one JSON object a line, with node, carrier and region. */
final class EdgeLog {

    private static final int LINES_AT_PEAK = 400;
    private static final List<String> CARRIERS = List.of("telecom", "unicom", "mobile");
    /** Far below any target, as on a good day. */
    private static final double BACKGROUND_ERRORS = 0.0004;

    private static final int SEGMENT_BYTES = 4_500_000;
    private static final int SEGMENT_SPREAD = 200_000;
    private static final int ERROR_BYTES = 560;
    private static final int LEAST_MILLIS = 8;
    private static final int MILLIS_SPREAD = 40;
    private static final int GATEWAY_MILLIS = 3000;

    private final String domain;
    private final Fault fault;

    EdgeLog(String domain, Fault fault) {
        this.domain = domain;
        this.fault = fault;
    }

    LogChunk slot(int slot, Instant start, SplittableRandom random) {
        int lines = Math.max(1, (int) Math.round(LINES_AT_PEAK * Shape.at(slot)));
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            Instant at = start.plus(MatchDay.SLOT.multipliedBy(line).dividedBy(lines));
            EdgeNode node = EdgeNode.ALL.get(line % EdgeNode.ALL.size());
            line(text, at, node, status(slot, node, random), random);
        }
        return new LogChunk(text.toString(), lines);
    }

    private void line(StringBuilder text, Instant at, EdgeNode node, int status, SplittableRandom random) {
        int bytes = status < 400 ? SEGMENT_BYTES + random.nextInt(-SEGMENT_SPREAD, SEGMENT_SPREAD) : ERROR_BYTES;
        int millis = (status >= 500 ? GATEWAY_MILLIS : LEAST_MILLIS) + random.nextInt(MILLIS_SPREAD);
        text.append("{\"ts\":\"").append(at).append("\",\"host\":\"").append(domain);
        text.append("\",\"status\":").append(status).append(",\"bytes\":").append(bytes);
        text.append(",\"node\":\"")
                .append(node.name())
                .append("\",\"region\":\"")
                .append(node.region());
        text.append("\",\"isp\":\"").append(CARRIERS.get(random.nextInt(CARRIERS.size())));
        text.append("\",\"ms\":").append(millis).append(",\"path\":\"/live/main/1080p.ts\"}\n");
    }

    private int status(int slot, EdgeNode node, SplittableRandom random) {
        double chance = random.nextDouble();
        if (fault.at(slot) && node.name().equals(fault.node()) && chance < fault.share()) {
            return random.nextInt(3) == 0 ? 504 : 502;
        }
        return chance < BACKGROUND_ERRORS ? 404 : 200;
    }
}

package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.Machine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param lines that were sent
 * @param plainBytes of them
 * @param wireBytes of them, compressed
 * @param sent what became of the bodies
 * @param cost of monitor and database
 * @param beside what it is held against
 * @param countedExactly whether the monitor's count is the number of lines sent
 */
record Outcome(
        long lines,
        long plainBytes,
        long wireBytes,
        Sent sent,
        SuiteCost cost,
        Yardsticks beside,
        boolean countedExactly) {

    private static final double MEGA = 1e6;

    double linesPerCpuSecond() {
        return lines / cost.total();
    }

    List<String> told() {
        boolean measured = !Double.isNaN(cost.total());
        return List.of(
                "%s; %,d lines in %,d bodies, %,.1f MB, %,.1f MB on the wire"
                        .formatted(Machine.told(), lines, sent.receipts().size(), plainBytes / MEGA, wireBytes / MEGA),
                Figure.text("durable                %,.0f lines/s in %.1f s", lines / sent.seconds(), sent.seconds()),
                measured
                        ? Figure.text(
                                "CPU-seconds            monitor %.2f, PostgreSQL %.2f", cost.monitor(), cost.postgres())
                        : "CPU-seconds            cannot be measured on this system, which has no /proc",
                Figure.text("lines/CPU-s            %.3f M", linesPerCpuSecond() / MEGA),
                Figure.text(
                        "of the engine alone    %.2f (one thread, same lines: %.3f M lines/CPU-s)",
                        linesPerCpuSecond() / beside.engine(), beside.engine() / MEGA),
                Figure.text(
                        "on all processors      %.2f (the same, all busy with it: %.3f M lines/CPU-s)",
                        linesPerCpuSecond() / beside.crowded(), beside.crowded() / MEGA),
                "beside mtail           " + mtailTold(),
                Figure.text(
                        "wire MB/CPU-s          %.1f; nginx, throwing it away: %s", wirePerCpuSecond(), nginxTold()),
                Figure.text(
                        "answer in              p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, longest %.0f ms",
                        sent.latencyMillis(0.5),
                        sent.latencyMillis(0.9),
                        sent.latencyMillis(0.99),
                        sent.latencyMillis(1)),
                Figure.text("asked to come again    %d times", sent.refusals()),
                "counted by the monitor " + (countedExactly ? "every line once" : "NOT what was sent"));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", Machine.told());
        json.put("lines", lines);
        json.put("bodies", sent.receipts().size());
        json.put("plainBytes", plainBytes);
        json.put("wireBytes", wireBytes);
        json.put("seconds", sent.seconds());
        json.put("countedExactly", countedExactly);
        json.put("refusals", sent.refusals());
        json.put("latencyMillisP50", sent.latencyMillis(0.5));
        json.put("latencyMillisP99", sent.latencyMillis(0.99));
        json.put("engineLinesPerCpuSecond", Math.round(beside.engine()));
        json.put("crowdedEngineLinesPerCpuSecond", Math.round(beside.crowded()));
        beside.mtail().ifPresent(figure -> json.put("mtailLinesPerCpuSecond", Math.round(figure)));
        beside.nginx().ifPresent(figure -> json.put("nginxWireMegabytesPerCpuSecond", figure));
        if (!Double.isNaN(cost.total())) {
            json.put("monitorCpuSeconds", cost.monitor());
            json.put("postgresCpuSeconds", cost.postgres());
            json.put("linesPerCpuSecond", Math.round(linesPerCpuSecond()));
            json.put("ofEngine", linesPerCpuSecond() / beside.engine());
            json.put("ofCrowdedEngine", linesPerCpuSecond() / beside.crowded());
            beside.mtail().ifPresent(figure -> json.put("ofMtail", linesPerCpuSecond() / figure));
            json.put("wireMegabytesPerCpuSecond", wirePerCpuSecond());
        }
        return json;
    }

    private double wirePerCpuSecond() {
        return wireBytes / MEGA / cost.total();
    }

    private String mtailTold() {
        return beside.mtail().isPresent()
                ? Figure.text(
                        "%.1f times as many (plain file, domain × status: %.3f M lines/CPU-s)",
                        linesPerCpuSecond() / beside.mtail().getAsDouble(),
                        beside.mtail().getAsDouble() / MEGA)
                : "not installed";
    }

    private String nginxTold() {
        return beside.nginx().isPresent() ? Figure.text("%.1f", beside.nginx().getAsDouble()) : "not installed";
    }
}

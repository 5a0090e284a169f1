package io.matchday.benchmarks.growth;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.LiveHeap;
import io.matchday.benchmarks.measure.Machine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param days one after another
 */
record GrowthOutcome(List<Day> days) {

    private static final double MEGA = 1e6;
    /** Tables double, and what is found in a day's log is not the same every day. */
    private static final double MOST_GROWTH = 0.1;

    GrowthOutcome {
        days = List.copyOf(days);
    }

    /**
     * The monitor after a day.
     *
     * @param begin of its log time
     * @param sent lines
     * @param accepted of them
     * @param heap what was alive then
     */
    record Day(Instant begin, long sent, long accepted, LiveHeap heap) {

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("begin", begin.toString());
            json.put("sent", sent);
            json.put("accepted", accepted);
            json.put("liveBytes", heap.bytes());
            json.put("numberBytes", heap.numberBytes());
            json.put("threads", heap.threads());
            json.put("classes", heap.classes());
            return json;
        }
    }

    boolean countedExactly() {
        return days.stream().allMatch(day -> day.accepted() == day.sent());
    }

    /** How much more the later half of the days held at least than the first, as a share of that. */
    double growth() {
        int half = days.size() / 2;
        return (double) least(days.subList(half, days.size())) / least(days.subList(0, half)) - 1;
    }

    boolean levelsOff() {
        return growth() <= MOST_GROWTH;
    }

    List<String> told() {
        List<String> lines = new ArrayList<>(List.of(
                Machine.told(),
                Figure.text(
                        "%3s %-20s %12s %9s %9s %8s %8s",
                        "day", "begins", "lines", "live MB", "numbers", "threads", "classes")));
        for (Day day : days) {
            LiveHeap heap = day.heap();
            lines.add(Figure.text(
                    "%3d %-20.20s %,12d %9.1f %9.1f %8d %,8d",
                    lines.size() - 1,
                    day.begin(),
                    day.accepted(),
                    heap.bytes() / MEGA,
                    heap.numberBytes() / MEGA,
                    heap.threads(),
                    heap.classes()));
        }
        lines.add("counted by the monitor " + (countedExactly() ? "every line once" : "NOT what was sent"));
        lines.add(Figure.text(
                "the later half of the days held %+.1f %% at least: the heap %s",
                100 * growth(), levelsOff() ? "levels off" : "GROWS"));
        return lines;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", Machine.told());
        json.put("days", days.stream().map(Day::json).toList());
        json.put("countedExactly", countedExactly());
        json.put("growth", growth());
        json.put("levelsOff", levelsOff());
        return json;
    }

    private static long least(List<Day> some) {
        return some.stream().mapToLong(day -> day.heap().bytes()).min().orElseThrow();
    }
}

package io.matchday.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What some work costs in one thread that has warmed up.
 *
 * @param name the work
 * @param linesPerCpuSecond median over the rounds
 * @param bytesAllocatedPerLine on the heap, over all measured rounds
 * @param heapBytes what the heap held afterwards
 * @param rounds measured
 */
public record Figure(String name, double linesPerCpuSecond, double bytesAllocatedPerLine, long heapBytes, int rounds) {

    /** Figures as they are told, the same whatever language the machine speaks. */
    public static String text(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }

    /** For a program. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("linesPerCpuSecond", Math.round(linesPerCpuSecond));
        json.put("bytesAllocatedPerLine", bytesAllocatedPerLine);
        json.put("heapBytes", heapBytes);
        json.put("rounds", rounds);
        return json;
    }
}

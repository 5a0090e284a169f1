package io.matchday.monitor.series;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes Prometheus' text format, version 0.0.4. */
final class PrometheusText {

    static final String VERSION = "0.0.4";

    private final StringBuilder text = new StringBuilder();

    /** What a family of series is. */
    enum FamilyType {
        COUNTER,
        GAUGE
    }

    /** One label of a series. */
    record Label(String name, String value) {

        private String text() {
            return name + "=\"" + escaped(value).replace("\"", "\\\"") + '"';
        }
    }

    /** Begins a family; its samples follow. */
    Family family(String name, FamilyType type, String help) {
        text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        text.append("# TYPE ")
                .append(name)
                .append(' ')
                .append(type.name().toLowerCase(Locale.ROOT))
                .append('\n');
        return new Family(name);
    }

    String text() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** The series of one name. */
    final class Family {

        private final String name;

        private Family(String name) {
            this.name = name;
        }

        void sample(Number value, Label... labels) {
            text.append(name)
                    .append(Arrays.stream(labels).map(Label::text).collect(Collectors.joining(",", "{", "}")))
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
    }
}

package io.matchday.benchmarks.peer;

import io.matchday.benchmarks.measure.Case;
import java.util.ArrayList;
import java.util.List;

/** The tools that people count logs with today, each configured as its manual says. */
public final class Peers {

    /** Counted from the end, since a request may hold spaces; of the fields before, the ninth is the status. */
    private static final String AWK = "{c[$(NF-6) \" \" $(NF-5) \" \" $9]++} END {for (k in c) print k, c[k]}";

    private static final String MTAIL_LINE = "^\\S+ \\S+ \\S+ \\[[^\\]]+\\] \"[^\"]*\" (?P<status>\\d+) (?P<bytes>\\d+)"
            + " \"[^\"]*\" \"[^\"]*\" (?P<domain>\\S+) ";

    private static final String MTAIL_DOMAIN_STATUS =
            "counter lines_total by domain, status\n/" + MTAIL_LINE + "/ {\n  lines_total[$domain][$status]++\n}\n";

    private static final String MTAIL_DOMAIN_NODE_STATUS = "counter lines_total by domain, node, status\n/" + MTAIL_LINE
            + "(?P<node>\\S+) / {\n  lines_total[$domain][$node][$status]++\n}\n";

    private static final String GOACCESS =
            """
            log-format %h - %^ [%d:%t %^] "%r" %s %b "%R" "%u" %v %^ %^ %^ %T %C %^
            date-format %d/%b/%Y
            time-format %H:%M:%S
            """;

    private static final List<String> GOACCESS_LEFT_OUT = List.of(
            "VISITORS",
            "REQUESTS",
            "REQUESTS_STATIC",
            "NOT_FOUND",
            "HOSTS",
            "OS",
            "BROWSERS",
            "REFERRERS",
            "REFERRING_SITES",
            "KEYPHRASES",
            "VISIT_TIMES",
            "REMOTE_USER",
            "GEO_LOCATION");

    private Peers() {}

    /** All of them, whether installed or not. */
    public static List<Peer> all() {
        return List.of(
                new Program("wc -l", Case.NEWLINES, "wc", files -> List.of("-l")),
                new Program("mawk domain × node × status", Case.TEXT, "mawk", files -> List.of(AWK)),
                mtail(),
                mtail("mtail domain × node × status", MTAIL_DOMAIN_NODE_STATUS),
                new Program(
                        "GoAccess, three panels",
                        Case.TEXT,
                        "goaccess",
                        files -> goAccess(Program.file(files, "goaccess.conf", GOACCESS))),
                new ClickHouse(),
                new FastJson());
    }

    /** What most people would count by domain and status with. */
    public static Peer mtail() {
        return mtail("mtail domain × status", MTAIL_DOMAIN_STATUS);
    }

    private static Peer mtail(String name, String program) {
        return new Program(
                name,
                Case.TEXT,
                "mtail",
                files -> List.of(
                        "--one_shot",
                        "--logtostderr",
                        "--progs",
                        Program.file(files, "count.mtail", program),
                        "--logs",
                        files.text().toString()));
    }

    private static List<String> goAccess(String configuration) {
        List<String> words =
                new ArrayList<>(List.of("-", "--no-global-config", "--no-progress", "-p", configuration, "-o", "json"));
        GOACCESS_LEFT_OUT.forEach(panel -> words.add("--ignore-panel=" + panel));
        return words;
    }
}

package io.matchday.benchmarks.latency;

import java.nio.file.Path;
import java.util.List;

/**
 * How Prometheus and Alertmanager are set behind mtail.
 *
 * @param key for paths and programs
 * @param title for people
 * @param interval between two scrapes, and between two evaluations of the rule
 * @param window over which the ratio is taken
 * @param lasting how long it has to be above the target
 * @param groupWait how long Alertmanager waits for others to tell with it
 */
record Chain(String key, String title, String interval, String window, String lasting, String groupWait) {

    /** As quick as its settings go. */
    static final Chain TUNED =
            new Chain("tuned", "mtail, Prometheus, Alertmanager: 1 s everywhere", "1s", "5s", "0s", "0s");

    /** What the files that they come with say, and rules in their manuals. */
    static final Chain STOCK = new Chain("stock", "the same: stock settings, for 1 m", "15s", "1m", "1m", "30s");

    static final Chain STOCK_AT_ONCE =
            new Chain("stock-for-0s", "the same: stock settings, for 0 s", "15s", "1m", "0s", "30s");

    /** mtail's program: requests and failures by domain. */
    static final String MTAIL =
            """
            counter lines_total by domain
            counter errors_total by domain
            /^\\S+ \\S+ \\S+ \\[[^\\]]+\\] "[^"]*" (?P<status>\\d+) \\d+ "[^"]*" "[^"]*" (?P<domain>\\S+) / {
              lines_total[$domain]++
              $status >= 400 {
                errors_total[$domain]++
              }
            }
            """;

    static List<Chain> all(boolean stock) {
        return stock ? List.of(TUNED, STOCK, STOCK_AT_ONCE) : List.of(TUNED);
    }

    /** The rule: the share of failures is above the target. */
    String rules(double target) {
        return """
                groups:
                  - name: latency
                    rules:
                      - alert: ErrorRatio
                        expr: sum by (domain) (rate(errors_total[%s])) / sum by (domain) (rate(lines_total[%s])) > %s
                        for: %s
                """
                .formatted(window, window, target, lasting);
    }

    String prometheus(Path rules, int mtailPort, int alertmanagerPort) {
        return """
                global:
                  scrape_interval: %s
                  scrape_timeout: 1s
                  evaluation_interval: %s
                rule_files: ['%s']
                alerting:
                  alertmanagers:
                    - static_configs:
                        - targets: ['127.0.0.1:%d']
                scrape_configs:
                  - job_name: mtail
                    static_configs:
                      - targets: ['127.0.0.1:%d']
                """
                .formatted(interval, interval, rules, alertmanagerPort, mtailPort);
    }

    /** Domains are told of one by one, so that none waits for the interval of a group. */
    String alertmanager(String webhook) {
        return """
                route:
                  receiver: bench
                  group_by: [alertname, domain]
                  group_wait: %s
                  group_interval: 5m
                receivers:
                  - name: bench
                    webhook_configs:
                      - url: '%s'
                        send_resolved: false
                """
                .formatted(groupWait, webhook);
    }
}

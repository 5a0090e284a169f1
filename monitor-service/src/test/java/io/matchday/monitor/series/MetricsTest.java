package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class MetricsTest {

    private static final String SCRAPER =
            "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.2,*/*;q=0.1";

    IntakeStub intake;

    private final String domain = LogLines.freshDomain();

    @Test
    void countsFromAnHourBeforeTheStartToTheMinute() {
        String event = intake.add(IntakeStub.Event.of(Feed.AT.plusSeconds(3_600 + 180), domain));
        new Feed(domain)
                .add(0, 1, 200, "too early")
                .add(179, 1, 200, "too early")
                .add(180, 2, 200, "in time")
                .add(599, 3, 404, "in the same ten minutes")
                .add(600, 4, 200, "in whole ten minutes", 100)
                .add(1_205, 5, 500, "in the newest ten minutes", 30)
                .send();
        assertThat(samples(event))
                .containsExactly(
                        "requests_total{%s,status=\"200\"} 6",
                        "requests_total{%s,status=\"404\"} 3",
                        "requests_total{%s,status=\"500\"} 5",
                        "errors_total{%s} 8",
                        "bytes_total{%s} 14000",
                        "newest_slot_timestamp_seconds{%s} " + (Feed.AT.getEpochSecond() + 1_200),
                        "first_byte_seconds{%s,quantile=\"0.5\"} 0.029952",
                        "first_byte_seconds{%s,quantile=\"0.9\"} 0.029952",
                        "first_byte_seconds{%s,quantile=\"0.95\"} 0.029952",
                        "first_byte_seconds{%s,quantile=\"0.99\"} 0.029952");
        new Feed(domain)
                .add(1_500, 1, 200, "later", 40)
                .add(700, 1, 500, "late")
                .send();
        assertThat(samples(event)).contains("requests_total{%s,status=\"200\"} 7", "errors_total{%s} 9");
        intake.remove(event);
        intake.verify();
    }

    @Test
    void anEventThatWasNotHeardOfHasNothingButZeros() {
        String event = intake.add(IntakeStub.Event.of(Feed.AT, domain));
        assertThat(samples(event)).containsExactly("errors_total{%s} 0", "bytes_total{%s} 0");
        intake.remove(event);
        intake.verify();
    }

    /** What is told, without what all of it has in common. */
    private List<String> samples(String event) {
        String text = SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .header("Accept", SCRAPER)
                .get("/api/v1/events/" + event + "/metrics")
                .then()
                .statusCode(200)
                .header("Content-Type", allOf(startsWith("text/plain"), containsString("version=0.0.4")))
                .extract()
                .asString();
        String common = "event=\"%s\",domain=\"%s\"".formatted(event, domain);
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace(common, "%s").replaceFirst("^matchday_event_", ""))
                .toList();
    }
}

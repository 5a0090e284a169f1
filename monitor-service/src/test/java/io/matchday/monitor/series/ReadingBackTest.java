package io.matchday.monitor.series;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class ReadingBackTest {

    IntakeStub intake;

    private final String domain = LogLines.freshDomain();
    private final String other = LogLines.freshDomain();
    private String event;
    private Reader reader;

    @BeforeEach
    void anEventIsKnown() {
        event = intake.add(IntakeStub.Event.of(Feed.AT, domain, other));
        reader = new Reader(event);
    }

    @AfterEach
    void itIsForgotten() {
        intake.remove(event);
        intake.verify();
    }

    @Test
    void theBusiestValuesOverTimeAndTheOthersTogether() {
        new Feed(domain)
                .add(0, 6, 200, "edge-1")
                .add(59, 2, 502, "edge-1")
                .add(61, 3, 200, "edge-2")
                .add(62, 1, 404, "edge-3")
                .send();
        reader.read("/series?by=node&limit=1")
                .body("by", equalTo("node"), "step", equalTo("PT1M"), "from", equalTo("2026-10-31T11:01:00Z"))
                .body("to", equalTo("2026-10-31T12:02:00Z"), "series.value", contains("edge-1", "(other)"))
                .body("series[0].points", hasSize(1), "series[0].points[0].start", equalTo("2026-10-31T12:00:00Z"))
                .body("series[0].points[0].requests", equalTo(8), "series[0].points[0].errors", equalTo(2))
                .body("series[0].errorRatio", is(0.25), "series[0].points[0].bitsPerSecond", equalTo(8 * 8000 / 60))
                .body("series[1].requests", equalTo(4), "series[1].errors", equalTo(1));
        reader.read("/series?by=node&value=edge-3").body("series.value", contains("edge-3"));
        reader.read("/series?by=origin-status&step=PT2M").body("series.value", contains("200", "502", "404"));
        reader.read("/series?by=isp&domain=" + other).body("series", empty());
    }

    @Test
    void statusesAndDomainsBySteps() {
        new Feed(domain)
                .add(0, 2, 200, "n")
                .add(1, 1, 503, "n")
                .add(12, 4, 200, "n")
                .send();
        new Feed(other).add(3, 5, 200, "n").send();
        reader.read("/series?by=status&step=PT1S&domain=" + domain)
                .body("series.value", contains("200", "503"), "series[0].points.requests", contains(2, 4))
                .body("series[0].points[1].start", equalTo("2026-10-31T12:00:12Z"))
                .body("series[0].points[1].bitsPerSecond", equalTo(32_000));
        reader.read("/series")
                .body("step", equalTo("PT10S"), "series.value", contains(domain, other))
                .body("series[0].points.requests", contains(3, 4), "series[0].points.errors", contains(1, 0))
                .body("series[1].points.requests", contains(5));
        reader.read("/series?step=PT15S&domain=" + domain).body("series[0].points.requests", contains(7));
        reader.read("/series?by=domain&value=" + other + "&step=P1D")
                .body("series[0].points.start", contains("2026-10-31T00:00:00Z"));
        reader.read("/series?from=2026-10-31T12:00:10Z&to=2026-10-31T12:00:20Z")
                .body("series.value", contains(domain), "series[0].requests", equalTo(4));
    }

    @Test
    void theTopOfADimension() {
        new Feed(domain)
                .add(0, 60, 200, "good")
                .add(0, 20, 502, "broken")
                .add(0, 20, 200, "broken")
                .add(5, 1, 404, "rare")
                .send();
        reader.read("/top")
                .body("by", equalTo("node"), "order", equalTo("errors"), "requests", equalTo(101))
                .body("errors", equalTo(21), "values.value", contains("broken", "rare", "good"))
                .body("values[0].bytes", equalTo(40_000), "values[0].errorRatio", is(0.5))
                .body("values[0].shareOfRequests", is(40 / 101d), "values[0].shareOfErrors", is(20 / 21d));
        reader.read("/top?order=error-ratio&limit=1").body("values.value", contains("broken"));
        reader.read("/top?order=error-ratio").body("values.value", contains("broken", "good"));
        reader.read("/top?order=requests&by=status").body("values.value", contains("200", "502", "404"));
        reader.read("/top?order=bytes&by=domain").body("values.value", contains(domain), "requests", equalTo(101));
        for (String by : new String[] {"isp", "region", "cache", "stream"}) {
            reader.read("/top?by=" + by).body("values", hasSize(1), "values[0].requests", equalTo(101));
        }
    }

    @Test
    void whatTheVendorSaysWentWrongIsKnownOfErrorsOnly() {
        new Feed(domain)
                .add(0, 9, 200, "n")
                .add(0, 3, 502, "n")
                .add(5, 1, 404, "n")
                .send();
        reader.read("/top?by=error-class")
                .body("requests", nullValue(), "errors", equalTo(4), "values.value", contains("Origin502", "Origin404"))
                .body("values.requests", everyItem(nullValue()), "values.errors", contains(3, 1))
                .body("values[0].shareOfErrors", is(0.75));
        reader.refused("/top?by=error-class&order=requests", "order");
        reader.refused("/series?by=error-class", "by");
    }

    @Test
    void howLongRequestsTook() {
        new Feed(domain)
                .add(0, 90, 200, "n", 100)
                .add(1, 10, 200, "n", 1_000)
                .add(65, 1, 200, "n", 20)
                .send();
        reader.read("/quantiles")
                .body("metric", equalTo("first-byte"), "step", equalTo("PT1M"), "points.count", contains(100, 1))
                .body("points[0].p50Seconds", about(0.1), "points[0].p90Seconds", about(0.1))
                .body("points[0].p95Seconds", about(1), "points[0].maxSeconds", about(1))
                .body("points[1].p99Seconds", about(0.02), "whole.count", equalTo(101))
                .body("whole.p50Seconds", about(0.1), "whole.maxSeconds", about(1));
        reader.read("/quantiles?metric=duration&step=PT2M")
                .body("points.count", contains(101), "whole.maxSeconds", about(2));
        reader.read("/quantiles?domain=" + other).body("points", empty(), "whole.p50Seconds", nullValue());
    }

    private static Matcher<Float> is(double expected) {
        return equalTo((float) expected);
    }

    /** So near as quantiles are told. */
    private static Matcher<Float> about(double seconds) {
        return both(greaterThan((float) (seconds * 0.984))).and(lessThan((float) (seconds * 1.016)));
    }
}

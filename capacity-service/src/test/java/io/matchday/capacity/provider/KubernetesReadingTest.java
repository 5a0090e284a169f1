package io.matchday.capacity.provider;

import static io.matchday.capacity.provider.SampleProvider.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.provider.StandIn.Asked;
import io.matchday.capacity.provider.StandIn.Told;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class KubernetesReadingTest {
    private static final String FIRST_NODES =
            list("NodeList", "more", node("a", "transcode", true, false), node("b", "transcode", true, true));
    private static final String LAST_NODES =
            list("NodeList", "", node("c", "transcode", false, false), node("d", "other", true, false));
    private static final String PODS = list(
            "PodList",
            "",
            pod("a", "Running", "1500m", "1Gi"),
            pod("b", "Running", "2", "512Mi"),
            pod("a", "Succeeded", "4", "1Gi"),
            pod("d", "Running", "3", "1Gi"));

    @Test
    void nodesAndPodsAreCountedPageByPage() {
        try (StandIn standIn = new StandIn(KubernetesReadingTest::answer)) {
            String cpu = bound("VCPU", "CAPACITY", "TOTAL", "ALLOCATABLE", "QUOTA", "REQUESTED", "IN_USE");
            String pods = bound("PODS", "ALLOCATABLE", "TOTAL", "REQUESTED", "IN_USE");
            String memory = bound("MEMORY", "REQUESTED", "IN_USE");

            SampleProvider.readNow(stored(standIn, cpu, pods, memory))
                    .body("faults", equalTo(0))
                    .body("readings.amount*.toLong()", equalTo(List.of(24L, 7L, 4L, 110L, 2L, 1_610_612_736L)));

            assertThat(standIn.asked()).as("two pages of nodes, one of pods").hasSize(3);
            assertThat(standIn.asked().get(0).header("Authorization")).isEqualTo("Bearer test-secret-of-the-stand-in");
        }
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(Told.json(401, status(401)), "CREDENTIAL_REFUSED"),
                Arguments.of(Told.json(403, status(403)), "CREDENTIAL_REFUSED"),
                Arguments.of(Told.json(500, status(500)), "PROVIDER_ERROR"),
                Arguments.of(Told.json(200, "{\"kind\": \"NodeList\", \"items\": [{\"meta"), "NOT_JSON"),
                Arguments.of(Told.json(200, FIRST_NODES.replace("\"8\"", "\"eight\"")), "WRONG_SHAPE"),
                Arguments.of(Told.json(200, FIRST_NODES.replace("\"8\"", "\"-8\"")), "OUT_OF_RANGE"),
                Arguments.of(Told.json(200, FIRST_NODES + " ".repeat(2 << 20)), "TOO_LARGE"),
                Arguments.of(Told.dropped(), "UNREACHABLE"),
                Arguments.of(Told.silent(), "TIMEOUT"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatIsNotBelievedIsAFault(Told told, String code) {
        try (StandIn standIn = new StandIn(asked -> told)) {
            SampleProvider.readNow(stored(standIn, bound("VCPU", "CAPACITY", "TOTAL", "ALLOCATABLE", "QUOTA")))
                    .body("readings.lastFault.code", everyItem(equalTo(code)));

            assertThat(standIn.asked()).as("once for both figures").hasSize(1);
        }
    }

    private static Told answer(Asked asked) {
        String query = String.valueOf(asked.query());
        if (asked.path().equals("/api/v1/pods")) {
            return Told.json(200, PODS);
        }
        return Told.json(200, query.contains("continue=more") ? LAST_NODES : FIRST_NODES);
    }

    private static String stored(StandIn standIn, String... bindings) {
        String settings =
                "{\"kubernetes\": {\"apiServer\": \"%s\", \"credential\": \"stand-in\"}}".formatted(standIn.url());
        return SampleProvider.stored(SampleProvider.body(SampleProvider.freshKey(), settings, bindings));
    }

    /** A binding of pairs of a measure and the figure that it is. */
    private static String bound(String resource, String... measures) {
        StringBuilder readings = new StringBuilder();
        for (int i = 0; i < measures.length; i += 2) {
            String from =
                    "{\"kubernetes\": {\"resource\": \"%s\", \"measure\": \"%s\", \"nodeLabels\": {\"pool\": \"transcode\"}}}"
                            .formatted(resource, measures[i]);
            readings.append(i == 0 ? "" : ",").append(reading(measures[i + 1], from, "1"));
        }
        return "{\"pool\": \"%s\", \"readings\": [%s]}".formatted(SamplePool.stored(10), readings);
    }

    private static String node(String name, String pool, boolean ready, boolean cordoned) {
        return """
                {"metadata": {"name": "%s", "labels": {"pool": "%s"}}, "spec": {"unschedulable": %s},
                 "status": {"capacity": {"cpu": "8", "memory": "32Gi", "pods": "110"},
                   "allocatable": {"cpu": "7600m", "memory": "30Gi", "pods": "110"},
                   "conditions": [{"type": "Ready", "status": "%s"}]}}
                """
                .formatted(name, pool, cordoned, ready ? "True" : "False");
    }

    private static String pod(String node, String phase, String cpu, String memory) {
        return """
                {"metadata": {"name": "p"}, "status": {"phase": "%s"}, "spec": {"nodeName": "%s",
                 "containers": [{"name": "c", "resources": {"requests": {"cpu": "%s", "memory": "%s"}}}]}}
                """
                .formatted(phase, node, cpu, memory);
    }

    private static String list(String kind, String next, String... items) {
        return "{\"apiVersion\": \"v1\", \"kind\": \"%s\", \"metadata\": {\"continue\": \"%s\"}, \"items\": [%s]}"
                .formatted(kind, next, String.join(",", items));
    }

    private static String status(int code) {
        return "{\"apiVersion\": \"v1\", \"kind\": \"Status\", \"status\": \"Failure\", \"code\": %d}".formatted(code);
    }
}

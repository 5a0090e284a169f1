package io.matchday.monitor.verdict;

import static io.matchday.monitor.verdict.VerdictKind.ACCESS_DENIED;
import static io.matchday.monitor.verdict.VerdictKind.BAD_SCHEDULING;
import static io.matchday.monitor.verdict.VerdictKind.BROKEN_NODE;
import static io.matchday.monitor.verdict.VerdictKind.CUSTOMER_RELEASE;
import static io.matchday.monitor.verdict.VerdictKind.ORIGIN;
import static io.matchday.monitor.verdict.VerdictKind.PUSH;
import static io.matchday.monitor.verdict.VerdictKind.REGION_OR_CARRIER;
import static io.matchday.monitor.verdict.VerdictKind.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisTest {

    /** A part of what it holds for is spoilt. */
    private static Served.Spoil some(
            int percent, Predicate<Served.Line> which, java.util.function.Consumer<Served.Line> spoil) {
        return (line, random) -> {
            if (which.test(line) && random.nextInt(100) < percent) {
                spoil.accept(line);
            }
            return false;
        };
    }

    private static Served.Spoil gone(Predicate<Served.Line> which) {
        return (line, random) -> which.test(line);
    }

    private static boolean isNode(Served.Line line) {
        return line.node.equals("node-1a");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "one node breaks off",
                        some(20, DiagnosisTest::isNode, line -> line.fail(502, "-", 0)),
                        BROKEN_NODE,
                        "node=node-1a"),
                Arguments.of(
                        "one node refuses: rules would refuse everywhere",
                        some(20, DiagnosisTest::isNode, line -> line.fail(403, "-", 0)),
                        BROKEN_NODE,
                        "node=node-1a"),
                Arguments.of(
                        "one node cannot reach the origin: others can",
                        some(50, line -> isNode(line) && line.origin > 0, line -> line.fail(502, "MISS", 502)),
                        BROKEN_NODE,
                        "node=node-1a"),
                Arguments.of(
                        "one node is slow",
                        some(20, DiagnosisTest::isNode, line -> line.millis = 3_000),
                        BROKEN_NODE,
                        "node=node-1a"),
                Arguments.of(
                        "nobody is sent to a node any more", gone(DiagnosisTest::isNode), BROKEN_NODE, "node=node-1a"),
                Arguments.of(
                        "clients of a region are served by another one's nodes, and wait",
                        some(20, line -> line.region.equals("region-2"), line -> {
                            line.node = "node-0b";
                            line.millis = 1_500;
                        }),
                        BAD_SCHEDULING,
                        null),
                Arguments.of(
                        "a region fails on its own nodes",
                        some(20, line -> line.region.equals("region-2"), line -> line.fail(504, "-", 0)),
                        REGION_OR_CARRIER,
                        "region=region-2"),
                Arguments.of(
                        "a carrier fails in every region",
                        some(20, line -> line.isp.equals("isp-1"), line -> line.fail(0, "-", 0)),
                        REGION_OR_CARRIER,
                        "isp=isp-1"),
                Arguments.of(
                        "a carrier fails in one region",
                        some(
                                40,
                                line -> line.isp.equals("isp-1") && line.region.equals("region-2"),
                                line -> line.fail(0, "-", 0)),
                        REGION_OR_CARRIER,
                        "isp=isp-1 & region=region-2"),
                Arguments.of(
                        "what is not in the cache fails at the origin",
                        some(20, line -> line.origin > 0, line -> line.fail(503, "MISS", 503)),
                        ORIGIN,
                        "cache=MISS"),
                Arguments.of(
                        "what is not in the cache is slow",
                        some(40, line -> line.origin > 0, line -> line.millis = 4_000),
                        ORIGIN,
                        "cache=MISS"),
                Arguments.of(
                        "one address fails everywhere",
                        some(40, line -> line.path.equals("/app/filec"), line -> line.fail(500, "MISS", 500)),
                        CUSTOMER_RELEASE,
                        "stream=app/filec"),
                Arguments.of(
                        "one address is not found: it was never pushed",
                        some(40, line -> line.path.equals("/app/filec"), line -> line.fail(404, "MISS", 404)),
                        CUSTOMER_RELEASE,
                        "stream=app/filec"),
                Arguments.of(
                        "one stream is not found at the origin",
                        some(20, line -> line.path.equals("/live/s1.m3u8"), line -> line.fail(404, "MISS", 404)),
                        PUSH,
                        "stream=live/s1"),
                Arguments.of(
                        "nobody asks for one stream any more",
                        gone(line -> line.path.equals("/live/s1.m3u8")),
                        PUSH,
                        "stream=live/s1"),
                Arguments.of(
                        "everybody is refused",
                        some(10, line -> true, line -> line.fail(403, "-", 0)),
                        ACCESS_DENIED,
                        ""),
                Arguments.of(
                        "one stream is refused: its key is wrong",
                        some(20, line -> line.path.equals("/live/s1.m3u8"), line -> line.fail(401, "-", 0)),
                        ACCESS_DENIED,
                        "stream=live/s1"),
                Arguments.of(
                        "everything fails, in the cache or not",
                        some(20, line -> true, line -> line.status = 500),
                        UNCLEAR,
                        ""),
                Arguments.of("nothing is wrong", some(0, line -> true, line -> line.status = 500), UNCLEAR, ""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void tellsWhatIsWrong(String why, Served.Spoil spoil, VerdictKind kind, String cause) {
        Verdict verdict = Served.verdict(Served.cube(7, spoil));
        assertThat(verdict.kind()).as(why + ": " + verdict.summary().en()).isEqualTo(kind);
        if (cause != null) {
            assertThat(named(verdict)).as(why).isEqualTo(cause);
        }
        assertThat(verdict.advice()).isEqualTo(kind.advice());
        assertThat(verdict.ruledOut())
                .as("every other verdict has a reason against it")
                .hasSize(VerdictKind.values().length - (kind == UNCLEAR ? 1 : 2));
    }

    private static String named(Verdict verdict) {
        return verdict.causes().stream()
                .map(one -> one.values().entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .reduce((left, right) -> left + " & " + right)
                        .orElse(""))
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    @Test
    void namesTwoNodesThatBreakAtOnce() {
        Verdict verdict = Served.verdict(Served.cube(
                3,
                some(
                        30,
                        line -> line.node.equals("node-1a") || line.node.equals("node-3b"),
                        line -> line.fail(502, "-", 0))));
        assertThat(verdict.kind()).isEqualTo(BROKEN_NODE);
        assertThat(named(verdict).split(", ")).containsExactlyInAnyOrder("node=node-1a", "node=node-3b");
    }

    @Test
    void givesItsEvidence() throws JsonProcessingException {
        Verdict verdict =
                Served.verdict(Served.cube(1, some(20, DiagnosisTest::isNode, line -> line.fail(502, "-", 0))));
        VerdictCause cause = verdict.causes().get(0);
        assertThat(cause.inside().lift()).isGreaterThan(10);
        assertThat(cause.outside().lift()).as("the rest is as usual").isBetween(0.5, 1.7);
        assertThat(cause.share()).as("all of the excess").isGreaterThan(0.9);
        assertThat(verdict.summary().en()).startsWith("broken node: ").contains("node node-1a failed");
        assertThat(verdict.summary().zh()).startsWith("节点故障：node node-1a 的 ");
        assertThat(verdict.advice().en()).startsWith("Take the node out of scheduling");
        assertThat(new ObjectMapper().writeValueAsString(verdict))
                .contains("\"kind\":\"BROKEN_NODE\"", "\"values\":{\"node\":\"node-1a\"}");
    }

    @Test
    void believesWhatIsKnownOfNodes() {
        Served.Spoil spoil = some(30, line -> line.region.equals("region-2"), line -> line.millis = 1_500);
        DomainCube cube = Served.cube(5, spoil);
        Verdict verdict = new Diagnosis(node -> Optional.of("region-9")).of(cube, Served.ONSET, Served.END - 10);
        assertThat(verdict.kind())
                .as("always served from afar, so that is not what is new")
                .isEqualTo(REGION_OR_CARRIER);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aHealthyDomainHasNoVerdict(@ForAll long seed) {
        Verdict verdict = Served.verdict(Served.cube(seed, (line, random) -> false));
        assertThat(verdict.kind()).as(verdict.summary().en()).isEqualTo(UNCLEAR);
        assertThat(verdict.causes()).isEmpty();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aPlantedNodeIsNamed(@ForAll long seed) {
        Random random = new Random(seed);
        String node = "node-" + random.nextInt(4) + (random.nextBoolean() ? "a" : "b");
        int percent = 10 + random.nextInt(90);
        Verdict verdict = Served.verdict(
                Served.cube(seed, some(percent, line -> line.node.equals(node), line -> line.fail(502, "-", 0))));
        assertThat(verdict.kind()).as(verdict.summary().en()).isEqualTo(BROKEN_NODE);
        assertThat(verdict.causes())
                .extracting(VerdictCause::values)
                .isEqualTo(List.of(java.util.Map.of("node", node)));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void theSameCubeGivesTheSameVerdict(@ForAll long seed) {
        Served.Spoil spoil = some(20, DiagnosisTest::isNode, line -> line.fail(502, "-", 0));
        assertThat(Served.verdict(Served.cube(seed, spoil))).isEqualTo(Served.verdict(Served.cube(seed, spoil)));
    }
}

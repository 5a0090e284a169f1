package io.matchday.monitor.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.locate.Localisation.Located;
import io.matchday.monitor.locate.Localisation.NothingStandsOut;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocatorTest {

    private static final List<String> DIMENSIONS = List.of("node", "isp", "status");
    private static final List<String> NODES = List.of("n1", "n2", "n3", "n4");
    private static final List<String> CARRIERS = List.of("mobile", "telecom", "unicom");
    private static final List<String> STATUSES = List.of("500", "502", "504");

    /** How many errors a leaf has, of a thousand requests, where one is expected. */
    private interface Errors {
        double of(String node, String isp, String status);
    }

    static Stream<Arguments> incidents() {
        return Stream.of(
                incident(
                        "a broken node fails everybody, in every way",
                        (node, isp, status) -> node.equals("n2") ? 60 : 1,
                        "node=n2"),
                incident(
                        "though most of its errors are of one kind",
                        (node, isp, status) -> node.equals("n2") ? (status.equals("502") ? 300 : 40) : 1,
                        "node=n2"),
                incident(
                        "a carrier that cannot reach one node",
                        (node, isp, status) -> node.equals("n2") && isp.equals("telecom") ? 60 : 1,
                        "isp=telecom & node=n2"),
                incident(
                        "a release that answers 500 wherever it runs",
                        (node, isp, status) -> status.equals("500") ? 60 : 1,
                        "status=500"),
                incident(
                        "two nodes at one time",
                        (node, isp, status) -> node.equals("n2") || node.equals("n4") ? 60 : 1,
                        "node=n2",
                        "node=n4"),
                incident(
                        "a node, and a carrier elsewhere",
                        (node, isp, status) ->
                                node.equals("n1") ? 90 : isp.equals("unicom") && status.equals("504") ? 50 : 1,
                        "isp=unicom & status=504",
                        "node=n1"));
    }

    private static Arguments incident(String why, Errors errors, String... causes) {
        return Arguments.of(why, errors, List.of(causes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void namesTheCauseAndNoMore(String why, Errors errors, List<String> causes) {
        assertThat(new Locator().locate(table(errors, 1)))
                .as(why)
                .isInstanceOfSatisfying(Located.class, located -> assertThat(located.causes())
                        .extracting(cause -> cause.combination().toString())
                        .containsExactlyInAnyOrderElementsOf(causes));
    }

    @Test
    void errorsThatNobodyExpectedAreFoundToo() {
        Errors errors = (node, isp, status) -> node.equals("n3") && status.equals("504") ? 40 : 0;
        assertThat(new Locator().locate(table(errors, 0))).isInstanceOfSatisfying(Located.class, located -> {
            Cause cause = located.causes().get(0);
            assertThat(cause.combination()).hasToString("node=n3 & status=504");
            assertThat(cause.inside()).isEqualTo(new Counts(120, 0, 3000));
            assertThat(cause.outside()).isEqualTo(new Counts(0, 0, 33000));
            assertThat(cause.inside().lift()).isInfinite();
            assertThat(cause.inside().rate()).isEqualTo(0.04);
            assertThat(cause.share()).isEqualTo(1);
        });
    }

    @Test
    void whatIsRuledOutLeavesMoreUnexplained() {
        Errors errors = (node, isp, status) -> node.equals("n2") && isp.equals("telecom") ? 60 : 1;
        assertThat(new Locator().locate(table(errors, 1))).isInstanceOfSatisfying(Located.class, located -> {
            List<Rival> rivals = located.causes().get(0).ruledOut();
            assertThat(rivals).isNotEmpty().allSatisfy(rival -> assertThat(rival.unexplained())
                    .isGreaterThan(1 - located.explained()));
        });
    }

    @Test
    void whereAllIsAsExpectedNothingStandsOut() {
        assertThat(new Locator().locate(table((node, isp, status) -> 1, 1))).isEqualTo(new NothingStandsOut());
    }

    @Test
    void anEmptyTableHasNothingToFind() {
        assertThat(new Locator().locate(LeafTable.by(DIMENSIONS).build())).isEqualTo(new NothingStandsOut());
    }

    private static LeafTable table(Errors errors, double expected) {
        LeafTable.Builder table = LeafTable.by(DIMENSIONS);
        for (String node : NODES) {
            for (String isp : CARRIERS) {
                for (String status : STATUSES) {
                    table.row(List.of(node, isp, status), errors.of(node, isp, status), expected, 1000);
                }
            }
        }
        return table.build();
    }
}

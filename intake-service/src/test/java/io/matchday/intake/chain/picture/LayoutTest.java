package io.matchday.intake.chain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainArbitraries;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.chain.picture.Layout.Box;
import io.matchday.intake.chain.picture.Layout.Point;
import io.matchday.intake.chain.picture.Layout.Wire;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Property(tries = 200)
    void noTwoBoxesOverlapAndAllAreInside(@ForAll("chains") Chain chain) {
        Layout layout = layout(chain);
        List<Box> boxes = layout.boxes();
        assertThat(boxes).hasSameSizeAs(chain.nodes());
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(Sizes.MARGIN);
            assertThat(box.y()).isGreaterThanOrEqualTo(Sizes.HEADING - 0.01);
            assertThat(box.x() + Sizes.BOX_WIDTH).isLessThanOrEqualTo(layout.width());
            assertThat(box.y() + Sizes.BOX_HEIGHT).isLessThanOrEqualTo(layout.height());
        });
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void everyLinkLeadsToALaterColumnFromBoxToBox(@ForAll("chains") Chain chain) {
        Layout layout = layout(chain);
        Map<String, Box> boxes = layout.boxes().stream()
                .collect(Collectors.toMap(box -> box.node().key(), Function.identity()));
        assertThat(layout.wires()).hasSameSizeAs(chain.links());
        assertThat(layout.wires()).allSatisfy(wire -> {
            Box from = boxes.get(wire.link().from());
            Box to = boxes.get(wire.link().to());
            assertThat(to.column()).isGreaterThan(from.column());
            assertThat(wire.points()).isSortedAccordingTo((left, right) -> Double.compare(left.x(), right.x()));
            assertThat(touches(from, wire.points().get(0))).isTrue();
            assertThat(touches(to, wire.points().get(wire.points().size() - 1))).isTrue();
        });
    }

    @Property(tries = 200)
    void noLinkRunsThroughABox(@ForAll("chains") Chain chain) {
        Layout layout = layout(chain);
        for (Wire wire : layout.wires()) {
            for (Point point : wire.points().subList(1, wire.points().size() - 1)) {
                assertThat(layout.boxes()).noneMatch(box -> touches(box, point));
            }
        }
    }

    @Test
    void columnsFollowTheLongestWay() {
        Chain chain = Draw.line(NodeKind.ENCODER, NodeKind.INGEST, NodeKind.TRANSCODE, NodeKind.PLAYER)
                .link("encoder", "player")
                .node(NodeKind.CDN)
                .link("cdn", "player")
                .done();
        assertThat(Layers.of(new ChainGraph(chain)))
                .containsEntry("encoder", 0)
                .containsEntry("ingest", 1)
                .containsEntry("transcode", 2)
                .containsEntry("player", 3)
                .as("what nothing feeds stands right before what it feeds")
                .containsEntry("cdn", 2);
    }

    @Test
    void twoWaysListedCrosswiseAreDrawnBesideEachOther() {
        Chain chain = Draw.chain()
                .node("a", NodeKind.ENCODER)
                .node("b", NodeKind.ENCODER)
                .node("y", NodeKind.INGEST)
                .node("x", NodeKind.INGEST)
                .link("a", "x")
                .link("b", "y")
                .done();
        Grid grid = new Grid(chain, new ChainGraph(chain));
        assertThat(Crossings.of(grid.columns)).isEqualTo(1);
        Ordering.apply(grid);
        assertThat(Crossings.of(grid.columns)).isZero();
    }

    @Property(tries = 200)
    void orderingNeverMakesItWorse(@ForAll("chains") Chain chain) {
        Grid grid = new Grid(chain, new ChainGraph(chain));
        long before = Crossings.of(grid.columns);
        Ordering.apply(grid);
        assertThat(Crossings.of(grid.columns)).isLessThanOrEqualTo(before);
    }

    @Test
    void aLineIsDrawnStraight() {
        Chain chain = Draw.line(NodeKind.ENCODER, NodeKind.INGEST, NodeKind.CDN, NodeKind.PLAYER)
                .done();
        assertThat(layout(chain).boxes()).extracting(Box::y).containsOnly(Sizes.HEADING);
    }

    @Provide
    Arbitrary<Chain> chains() {
        return ChainArbitraries.chains();
    }

    private static Layout layout(Chain chain) {
        return Layout.of(chain, new ChainGraph(chain));
    }

    private static boolean overlap(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < Sizes.BOX_WIDTH - 0.01
                && Math.abs(one.y() - other.y()) < Sizes.BOX_HEIGHT - 0.01;
    }

    private static boolean touches(Box box, Point point) {
        return point.x() >= box.x() - 0.01
                && point.x() <= box.x() + Sizes.BOX_WIDTH + 0.01
                && point.y() >= box.y() - 0.01
                && point.y() <= box.y() + Sizes.BOX_HEIGHT + 0.01;
    }
}

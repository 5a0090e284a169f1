package io.matchday.intake.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.readiness.Missing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final Chain CARRYING = Draw.chain()
            .node("in", NodeKind.INGEST, null, false, null, Facts.PUSH)
            .node("out", NodeKind.CDN, null, false, null, Facts.PLAY)
            .done();

    @Test
    void whatIsLiveAndMattersNeedsAChain() {
        assertThat(undrawn(Level.CRITICAL, Product.LIVE)).singleElement().matches(Missing::blocking);
        assertThat(undrawn(Level.IMPORTANT, Product.LIVE)).singleElement().matches(Missing::blocking);
        assertThat(undrawn(Level.STANDARD, Product.LIVE)).singleElement().matches(one -> !one.blocking());
        assertThat(undrawn(Level.CRITICAL, Product.CDN)).isEmpty();
    }

    @Test
    void domainsAndNodesKnowOfEachOther() {
        assertThat(ChainCheck.missing(Facts.sample(), CARRYING)).isEmpty();
        assertThat(ChainCheck.missing(
                        Facts.sample(), Draw.line(NodeKind.ENCODER).done()))
                .allMatch(one -> !one.blocking())
                .extracting(Missing::subject)
                .containsExactly(Facts.PUSH, Facts.PLAY);
    }

    @Test
    void anOriginOfTheCustomersNeedsNoNode() {
        EventFacts origin = Facts.of(
                Level.CRITICAL,
                Set.of(Product.LIVE),
                List.of(Facts.domain("origin.aurora.example", Domain.Role.ORIGIN, null)));
        assertThat(ChainCheck.missing(origin, Draw.line(NodeKind.ENCODER).done()))
                .isEmpty();
    }

    @Test
    void aNodeWhoseDomainWasTakenOutIsNamed() {
        EventFacts without = Facts.of(Level.CRITICAL, Set.of(Product.LIVE), List.<Domain>of());
        assertThat(ChainCheck.missing(without, CARRYING))
                .allMatch(one -> one.code().equals("node-without-domain"))
                .extracting(Missing::subject)
                .containsExactly("in", "out");
    }

    private static List<Missing> undrawn(Level level, Product product) {
        return ChainCheck.missing(Facts.of(level, Set.of(product), List.<Domain>of()), Chain.EMPTY);
    }
}

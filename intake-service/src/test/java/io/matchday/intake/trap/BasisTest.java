package io.matchday.intake.trap;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Product;
import io.matchday.intake.trap.PlatformUse.Served;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {

    @ParameterizedTest(name = "{0} {1}/{2} {3} after POSSIBLE 100/50 a: {4}, because {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POSSIBLE, 100, 50, a,   false, nothing has changed",
                "POSSIBLE, 90,  50, a,   false, it has got less",
                "POSSIBLE, -,   50, a,   false, what has become unknown is not more",
                "ASK,      100, 50, a,   false, it is less sure",
                "POSSIBLE, 100, 60, a,   false, the limit was raised",
                "HIT,      100, 50, a,   true,  it is sure now",
                "POSSIBLE, 101, 50, a,   true,  it has got more",
                "POSSIBLE, 100, 49, a,   true,  the limit was lowered",
                "POSSIBLE, 100, 50, a b, true,  another domain is concerned"
            })
    void whatMakesADecisionStale(
            Certainty certainty, Long measured, Long limit, String domains, boolean worse, String because) {
        Basis before = new Basis(Certainty.POSSIBLE, 100L, 50L, List.of("a"));
        Basis now = new Basis(certainty, measured, limit, List.of(domains.split(" ", -1)));
        assertThat(now.worseThan(before)).as(because).isEqualTo(worse);
    }

    @Test
    void theSurestConcernDecides() {
        Basis basis = Basis.of(List.of(
                new Concern(Certainty.POSSIBLE, List.of("b"), 900L, 50L, List.of("x")),
                new Concern(Certainty.HIT, List.of("a"), 70L, 60L, List.of()),
                new Concern(Certainty.HIT, List.of("c"), 80L, 50L, List.of())));
        assertThat(basis).isEqualTo(new Basis(Certainty.HIT, 80L, 50L, List.of("a", "b", "c")));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "BITS_PER_SECOND, 50000000000, 50 Gbit/s",
        "BITS_PER_SECOND, 150001000000, 150.001 Gbit/s",
        "BITS_PER_SECOND, 999, 999 bit/s",
        "BITS_PER_SECOND, 100000000000, 100 Gbit/s",
        "BITS_PER_SECOND, 9223372036854775807, 9.223 Ebit/s",
        "VIEWERS, 10000, '10,000 viewers'"
    })
    void amountsAreReadByPeople(Unit unit, long amount, String text) {
        assertThat(unit.amount(amount).en()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1} by {0}: {2}")
    @CsvSource({
        "cn-east, BY_DOMAIN, true",
        "cn, BY_DOMAIN, true",
        "cnx, BY_DOMAIN, false",
        "cn-hongkong, BY_DOMAIN, false",
        "cn-hk-1, BY_DOMAIN, false",
        "cn-taiwan, BY_DOMAIN, false",
        "eu-west, BY_DOMAIN, false",
        "eu-west, MAINLAND_CHINA, true",
        "cn-east, OUTSIDE_MAINLAND_CHINA, false",
        "eu-west, WORLDWIDE, true"
    })
    void whatCountsAsTheMainland(String region, Served served, boolean mainland) {
        Domain domain = new Domain("a.example", Domain.Role.PULL, Product.CDN, region, List.of(), null, null);
        assertThat(Region.MAINLAND_CHINA.holdsFor(domain, served)).contains(mainland);
    }
}

package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.demand.Audience.Spot;
import io.matchday.capacity.demand.Warning.Kind;
import io.matchday.capacity.intake.EventCopy.AudienceShare;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final Spot EAST = new Spot("cn-east", "telecom");
    private static final Spot HOME = new Spot("cn-home", null);

    @Test
    void sharesThatAreAllAreTakenAsTheyAre() {
        Audience audience =
                Audience.of(List.of(share("cn-east", "telecom", 0.333), share("cn-north", null, 0.667)), "cn-home");

        assertThat(audience.parts()).containsOnlyKeys(EAST, new Spot("cn-north", null));
        assertThat(audience.warnings()).isEmpty();
    }

    @Test
    void thePartThatNobodyPlacedStaysAtHome() {
        Audience audience = Audience.of(List.of(share("cn-east", "telecom", 0.9)), "cn-home");

        assertThat(audience.parts().get(HOME)).isEqualByComparingTo("0.1");
        assertThat(audience.warnings()).extracting(Warning::kind).containsExactly(Kind.ADVICE);
    }

    @Test
    void withoutAHomeThatPartHasNoPlaceAndIsMissed() {
        Audience audience = Audience.of(List.of(share("cn-east", "telecom", 0.9)), null);

        assertThat(audience.parts()).containsKey(new Spot(null, null));
        assertThat(audience.warnings()).extracting(Warning::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void sharesAboveTheWholeAreScaled() {
        Audience audience =
                Audience.of(List.of(share("cn-east", "telecom", 0.9), share("cn-north", null, 0.9)), "cn-home");

        assertThat(audience.share(EAST)).isEqualByComparingTo("0.5");
        assertThat(audience.warnings()).extracting(Warning::kind).containsExactly(Kind.ADVICE);
    }

    @Test
    void thePlaceThatIsListedTwiceIsOne() {
        Audience audience =
                Audience.of(List.of(share("cn-east", "telecom", 0.5), share("cn-east", "telecom", 0.5)), "cn-home");

        assertThat(audience.parts()).containsOnlyKeys(EAST);
        assertThat(audience.parts().get(EAST)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void anAudienceThatNobodyGaveIsAtHomeOrNowhere() {
        assertThat(Audience.of(List.of(), "cn-home").parts()).containsOnlyKeys(HOME);
        assertThat(Audience.of(List.of(share("cn-east", null, 0)), null).warnings())
                .extracting(Warning::kind)
                .containsExactly(Kind.MISSING);
    }

    private static AudienceShare share(String region, String carrier, double share) {
        return new AudienceShare(region, carrier, share);
    }
}

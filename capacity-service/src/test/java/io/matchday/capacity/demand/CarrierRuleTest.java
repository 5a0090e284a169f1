package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CarrierRuleTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("shared pools serve everybody", Map.of("telecom", 7L), 3, stock(10, 0, 0), 0),
                Arguments.of("together they may be too small", Map.of("telecom", 7L), 5, stock(10, 0, 0), 2),
                Arguments.of("own pools come first", Map.of("telecom", 7L), 4, stock(4, 7, 0), 0),
                Arguments.of("others' own pools are of no use", Map.of("telecom", 7L), 0, stock(0, 0, 9), 7),
                Arguments.of("viewers of any carrier take what is idle", Map.of("telecom", 2L), 5, stock(0, 4, 3), 0),
                Arguments.of("and no more than that", Map.of("telecom", 2L), 6, stock(0, 4, 3), 1),
                Arguments.of(
                        "two carriers share what is shared", Map.of("telecom", 8L, "unicom", 6L), 0, stock(4, 5, 4), 1),
                Arguments.of(
                        "what is taken from shared is not there twice", Map.of("unicom", 6L), 3, stock(5, 0, 2), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsMissing(String why, Map<String, Long> needs, long others, Stock stock, long expected) {
        assertThat(CarrierRule.shortBy(needs, others, stock)).as(why).isEqualTo(expected);
    }

    private static Stock stock(long shared, long telecom, long unicom) {
        return new Stock(shared, Map.of("telecom", telecom, "unicom", unicom));
    }
}

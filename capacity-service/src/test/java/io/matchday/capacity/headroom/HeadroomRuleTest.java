package io.matchday.capacity.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Product;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadroomRuleTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "  80,   -, 100, ENOUGH,   20, exactly a fifth stays free",
                "  81,   -, 100, TIGHT,    19, less than a fifth stays free",
                " 100,   -, 100, TIGHT,     0, it just fits",
                " 101,   -, 100, SHORT,    -1, one more than there is",
                "  10,  81, 100, TIGHT,    19, measured above announced: what was measured counts",
                "  90,  10, 100, TIGHT,    10, measured below announced: the rest may still come",
                "   -,  50, 100, ENOUGH,   50, nothing announced: what was measured counts",
                "   -,   -, 100, UNKNOWN,   -, nothing announced and nothing measured",
                "   -,   -,   0, UNKNOWN,   -, no stock matters only where there is a need",
                "   1,   -,   0, SHORT,    -1, a need without any stock",
                "   -,   0,   0, ENOUGH,    0, measured and found that nothing is needed",
                "   3,   -,   4, ENOUGH,    1, a quarter of a stock that no fifth divides evenly",
                "   5,   -,   6, TIGHT,     1, a sixth of such a stock",
                "9223372036854775807, -, 0, SHORT, -9223372036854775807, the greatest need does not overflow",
                "1, -, 9223372036854775807, ENOUGH, 9223372036854775806, nor does the greatest stock",
            })
    void theVerdictFollowsFromNeedAndStock(
            Long expected, Long measured, long stock, Verdict verdict, Long room, String why) {
        Headroom headroom = HeadroomRule.judge(demand(expected, measured), new Stock(stock));

        assertThat(headroom.verdict()).as(why).isEqualTo(verdict);
        assertThat(headroom.bitsPerSecond()).as(why).isEqualTo(optional(room));
    }

    @Test
    void theRatioIsAShareOfTheStock() {
        assertThat(HeadroomRule.judge(demand(75L, null), new Stock(100)).ratio())
                .hasValue(0.25);
        assertThat(HeadroomRule.judge(demand(150L, null), new Stock(100)).ratio())
                .hasValue(-0.5);
        assertThat(HeadroomRule.judge(demand(1L, null), Stock.NONE).ratio())
                .as("there is no share of nothing")
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void theExplanationNamesTheFiguresInBothLanguages() {
        Headroom tight = HeadroomRule.judge(demand(1_800_000_000_000L, 900_000_000L), new Stock(2_000_000_000_000L));

        assertThat(tight.explanation().en())
                .isEqualTo("CDN: 1.8 Tbit/s needed (announced peak), 2 Tbit/s in stock, only 200 Gbit/s to spare,"
                        + " less than a fifth of the stock.");
        assertThat(tight.explanation().zh()).isEqualTo("CDN：需求 1.8 Tbit/s（预估峰值），库存 2 Tbit/s，余量仅 200 Gbit/s，不足库存的五分之一。");
    }

    @Test
    void theExplanationSaysWhenTheAnnouncementWasOutgrown() {
        Headroom brief = HeadroomRule.judge(demand(10L, 120L), new Stock(100));

        assertThat(brief.explanation().en())
                .isEqualTo("CDN: 120 bit/s needed (measured peak), 100 bit/s in stock, 20 bit/s short.");
        assertThat(brief.explanation().zh()).isEqualTo("CDN：需求 120 bit/s（实测峰值），库存 100 bit/s，缺口 20 bit/s。");
    }

    private static Demand demand(Long expected, Long measured) {
        return new Demand(Product.CDN, optional(expected), optional(measured), optional(measured));
    }

    private static OptionalLong optional(Long figure) {
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }
}

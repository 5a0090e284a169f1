package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0, BITS_PER_SECOND, 0 bit/s, 0 bit/s",
        "999, BITS_PER_SECOND, 999 bit/s, 999 bit/s",
        "999950, BITS_PER_SECOND, 1 Mbit/s, 1 Mbit/s",
        "492000000000, BITS_PER_SECOND, 492 Gbit/s, 492 Gbit/s",
        "1000000000000000000, BYTES, 1 EB, 1 EB",
        "45000000000, BYTES, 45 GB, 45 GB",
        "1, INSTANCES, 1 instance, 1 个实例",
        "18, STREAMS, 18 streams, 18 路流",
        "1, REQUESTS_PER_SECOND, 1 request/s, 1 次请求/秒"
    })
    void anAmountReadsAsPeopleSayIt(long amount, Unit unit, String en, String zh) {
        assertThat(Figures.of(amount, unit).en()).isEqualTo(en);
        assertThat(Figures.of(amount, unit).zh()).isEqualTo(zh);
    }
}

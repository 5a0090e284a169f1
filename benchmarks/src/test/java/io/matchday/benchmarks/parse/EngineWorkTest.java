package io.matchday.benchmarks.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.launcher.feed.Packed;
import io.matchday.monitor.ingest.Gunzip;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineWorkTest {

    private static final LogOptions OPTIONS =
            new LogOptions(5_000, 7, 20, 300, 1000, Instant.parse("2026-10-31T12:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void theEngineCountsEveryLineThatIsMade(Dialect dialect) throws Exception {
        EngineWork engine = new EngineWork(dialect.format(), Instant.parse("2026-11-01T00:00:00Z"));
        long lines = 0;

        try (Gunzip gunzip = new Gunzip()) {
            for (Packed body : PackedLog.of(OPTIONS, dialect, 50_000).bodies()) {
                lines += engine.count(gunzip.begin(body.bytes(), body.size()));
            }
        }

        assertThat(lines).isEqualTo(OPTIONS.lines());
    }
}

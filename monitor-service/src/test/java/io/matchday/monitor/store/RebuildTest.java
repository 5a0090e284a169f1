package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.monitor.window.SlotSeries;
import io.matchday.monitor.window.Windows;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class RebuildTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");

    @Inject
    Ledger ledger;

    @Inject
    Windows windows;

    @Test
    void theWindowsComeBackFromTheDatabaseAsTheyWere() {
        String domain = LogLines.freshDomain();
        TestSource source = TestSource.nginx();
        source.send(new LogLines(domain)
                        .add(AT, 200, 7)
                        .add(AT.plusSeconds(3), 502, 2)
                        .text())
                .statusCode(200);
        source.send(new LogLines(domain)
                        .add(AT.plusSeconds(5), 404, 1)
                        .add(AT.plusSeconds(15), 200, 4)
                        .text())
                .statusCode(200);
        source.send(new LogLines(domain).add(AT.minusSeconds(10_800), 200, 1).text())
                .statusCode(200);
        SlotSeries before = windows.of(domain).orElseThrow();
        ledger.catchUp();
        SlotSeries after = windows.of(domain).orElseThrow();
        long slot = AT.getEpochSecond();
        assertThat(after.heard()).isEqualTo(before.heard()).containsExactly(slot, slot + 10);
        assertThat(after.at(slot)).isEqualTo(before.at(slot));
        assertThat(after.at(slot).errors()).isEqualTo(3);
        assertThat(lastAt(after)).isEqualTo(lastAt(before)).isEqualTo((slot + 15) * 1000);
    }

    private static long lastAt(SlotSeries series) {
        return series.at(series.heard().last()).lastAt();
    }
}

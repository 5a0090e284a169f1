package io.matchday.monitor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenHistoryTest {

    private static final Instant NOW = Instant.parse("2026-10-31T12:00:00Z");

    private final SourceToken first = SourceToken.fresh();
    private final SourceToken second = SourceToken.fresh();
    private final TokenHistory tokens = TokenHistory.first(first);

    @Test
    void theFormerTokenIsGoodUntilItsTimeIsOver() {
        tokens.rotate(second, NOW.plusSeconds(60));
        assertThat(tokens.opensTo(second, NOW)).isTrue();
        assertThat(tokens.opensTo(first, NOW.plusSeconds(59))).isTrue();
        assertThat(tokens.opensTo(first, NOW.plusSeconds(60))).isFalse();
        assertThat(tokens.generation()).isEqualTo(2);
    }

    @Test
    void onlyTheLastFormerTokenIs() {
        tokens.rotate(second, NOW.plusSeconds(60));
        tokens.rotate(SourceToken.fresh(), NOW.plusSeconds(60));
        assertThat(tokens.opensTo(first, NOW)).isFalse();
        assertThat(tokens.opensTo(second, NOW)).isTrue();
    }

    @Test
    void whatWasRevokedDoesNotComeBack() {
        tokens.rotate(second, NOW.plusSeconds(60));
        tokens.revoke(NOW);
        assertThat(tokens.opensTo(first, NOW)).isFalse();
        assertThat(tokens.opensTo(second, NOW)).isFalse();
        SourceToken third = SourceToken.fresh();
        tokens.rotate(third, NOW.plusSeconds(60));
        assertThat(tokens.opensTo(third, NOW)).isTrue();
        assertThat(tokens.opensTo(second, NOW)).as("revoked before").isFalse();
        assertThat(tokens.revokedAt()).isEmpty();
    }
}

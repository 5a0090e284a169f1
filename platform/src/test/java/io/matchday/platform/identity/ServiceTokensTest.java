package io.matchday.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTokensTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final ServiceTokens tokens = new ServiceTokens(KEY, LIFE);

    @Test
    void aTokenNamesTheServiceAndThePersonBehindIt() {
        assertThat(tokens.verify(tokens.issue("retro-service", Optional.of("lin"))))
                .contains(new ServiceTokens.Caller("retro-service", Optional.of("lin")));
        assertThat(tokens.verify(tokens.issue("retro-service", Optional.empty())))
                .contains(new ServiceTokens.Caller("retro-service", Optional.empty()));
    }

    @Test
    void anotherKeySignsForNobody() {
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(tokens.verify(new ServiceTokens(other, LIFE).issue("retro-service", Optional.empty())))
                .isEmpty();
    }

    @Test
    void anExpiredTokenIsWorthless() {
        ServiceTokens past = new ServiceTokens(KEY, Duration.ofMinutes(-1));
        assertThat(tokens.verify(past.issue("retro-service", Optional.empty()))).isEmpty();
    }

    @Test
    void anUnsignedTokenIsWorthless() {
        String[] parts = tokens.issue("retro-service", Optional.empty()).split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.verify(none + "." + parts[1] + ".")).isEmpty();
        assertThat(tokens.verify("not a token")).isEmpty();
    }
}

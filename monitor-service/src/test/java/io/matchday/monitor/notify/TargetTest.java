package io.matchday.monitor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.address.AddressRange;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "10.1.2.3, true, ours",
        "127.0.0.1, true, this machine",
        "169.254.169.254, true, a cloud's own metadata",
        "172.31.255.255, true, ours",
        "172.32.0.0, false, next to ours",
        "192.168.0.1, true, ours",
        "100.64.0.1, true, a carrier's own",
        "0.0.0.0, true, any",
        "224.0.0.1, true, many",
        "255.255.255.255, true, all",
        "8.8.8.8, false, the internet",
        "::1, true, this machine",
        "::ffff:10.0.0.1, true, ours in IPv6 clothes",
        "fd00::1, true, ours",
        "fe80::1, true, this link",
        "64:ff9b::a00:1, true, ours behind a translator",
        "2002:a00:1::1, true, ours through a tunnel",
        "2606:4700::1111, false, the internet",
    })
    void tellsWhatIsNobodysOnTheInternet(String address, boolean expected, String why) throws UnknownHostException {
        assertThat(AddressRange.isPrivate(InetAddress.getByName(address)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ftp://8.8.8.8/x",
        "file:///etc/passwd",
        "8.8.8.8/x",
        "http:///x",
        "not a uri",
        "http://127.0.0.1:9000/x"
    })
    void callsNothingElse(String address) throws UnknownHostException {
        assertThat(Target.of(address, false)).isEmpty();
    }

    @Test
    void takesAnAddressApart() throws UnknownHostException {
        Target target = Target.of("https://8.8.8.8/hook?key=a%20b", false).orElseThrow();
        assertThat(target.port()).isEqualTo(443);
        assertThat(target.encrypted()).isTrue();
        assertThat(target.pathAndQuery()).isEqualTo("/hook?key=a%20b");
        assertThat(Target.of("http://127.0.0.1:81", true).orElseThrow().pathAndQuery())
                .isEqualTo("/");
        assertThat(Target.host("https://hooks.example/secret")).isEqualTo("hooks.example");
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        Instant now = Instant.parse("2026-10-31T12:00:00Z");
        Notification notification = new Notification(UUID.randomUUID(), "https://hooks.example", "{}", now);
        long[] seconds = new long[12];
        for (int i = 0; i < seconds.length; i++) {
            notification.lease(now);
            notification.again(now, Duration.ofMinutes(5));
            seconds[i] = Duration.between(now, notification.nextAttemptAt()).toSeconds();
        }
        assertThat(seconds).containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300);
    }
}

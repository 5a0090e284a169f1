package io.matchday.monitor.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.line.Slice;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

    private static long of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return ClientNetwork.of(new Slice().set(bytes, 0, bytes.length));
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource({
        "203.0.113.7,    203.0.113.250,      true,  the last part does not matter",
        "203.0.113.7,    203.0.114.7,        false, the third does",
        "'203.0.113.7, 10.0.0.1', 203.0.113.1, true,  the client comes first among proxies",
        "2001:db8:85a3::8a2e:370:7334, 2001:db8:85a3:ffff::1, true, the first 48 bits",
        "2001:db8::1,    2001:db8:0:7::,     true,  zeros left out are zeros",
        "::1,            ::ffff:1,           true,  all left out",
        "2001:db8:1::1,  2001:db8:2::1,      false, another network",
        "0.0.0.7,        ::7,                false, one kind is not the other",
    })
    void isTheSameForTheSameNetwork(String one, String other, boolean same, String why) {
        assertThat(of(one) == of(other)).as(why).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "203.0.113", "203.0.113.7.9", "203.0.113.256", "unknown", "203..113.7", "g::1", "12345::1"})
    void isNoneForWhatIsNoAddress(String text) {
        assertThat(of(text)).isEqualTo(ClientNetwork.NONE);
    }

    @Property
    void readsEveryIpv6AddressAsThePlatformDoes(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        String text = InetAddress.getByAddress(bytes).getHostAddress();
        if (text.indexOf(':') >= 0) {
            long network = 1;
            for (int i = 0; i < 6; i++) {
                network = (network << Byte.SIZE) | (bytes[i] & 0xFF);
            }
            assertThat(of(text)).isEqualTo(network);
        }
    }
}

package io.matchday.intake.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAddressTest {

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource({
        "WEBHOOK, https://hooks.example/secret?key=1, hooks.example, what follows may be a secret",
        "WEBHOOK, not a uri, …, whatever it is",
        "WEBHOOK, hooks.example/x, …, no host without a scheme",
        "WEBHOOK, hooks.example, hooks.example, it is short already",
        "WEBHOOK, secret, …, no host",
        "EMAIL, mei@aurora.example, m…@aurora.example, enough to know it again",
        "EMAIL, mei, m…ei, no address at all",
        "EMAIL, @x, @…x, nor this",
        "PHONE, +86 10 5555 0100, …0100, the last digits",
        "PHONE, 110, …110, a short number"
    })
    void anAddressIsToldShort(Contact.Kind kind, String address, String expected, String why) {
        assertThat(ShortAddress.of(kind, address)).as(why).isEqualTo(expected);
    }
}

package io.matchday.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest(name = "{0} brings {1}, because {2}")
    @CsvSource({
        "admin,     admin commander engineer liaison viewer, whoever keeps the installation can do all in it",
        "commander, commander engineer liaison viewer,       whoever decides may also do",
        "engineer,  engineer viewer,                         whoever changes may read",
        "liaison,   liaison viewer,                          whoever talks has to know",
        "viewer,    viewer,                                  reading is all",
        "customer,  customer,                                the other side sees its own only",
        "service,   service,                                 a service is nobody's colleague"
    })
    void whatARoleBringsAlong(String granted, String expected, String because) {
        assertThat(Roles.expand(Set.of(granted)))
                .as(because)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split(" ", -1)));
    }

    @Property
    void nobodyBecomesACustomerOrAServiceWithoutBeingOne(@ForAll("granted") Set<String> granted) {
        Set<String> roles = Roles.expand(granted);
        assertThat(roles).containsAll(granted);
        assertThat(roles.contains(Roles.SERVICE)).isEqualTo(granted.contains(Roles.SERVICE));
        assertThat(roles.contains(Roles.CUSTOMER)).isEqualTo(granted.contains(Roles.CUSTOMER));
        assertThat(Roles.expand(roles)).isEqualTo(roles);
    }

    @Provide
    Arbitrary<Set<String>> granted() {
        return Arbitraries.of(Roles.ALL).set();
    }
}

package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Unit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class LineKeyTest {
    @Example
    void aKeyIsReadable() {
        assertThat(key("cn-east", "telecom").text()).isEqualTo("play-burst.CDN.cn-east.telecom.BITS_PER_SECOND");
        assertThat(key(null, null).text()).isEqualTo("play-burst.CDN.-.-.BITS_PER_SECOND");
    }

    @Example
    void namesThatOnlyDifferInWhatNoAddressTakesStayApart() {
        assertThat(key("华东", "电信").text()).isNotEqualTo(key("华北", "联通").text());
        assertThat(key("a.b", null).text()).isNotEqualTo(key("a/b", null).text());
        assertThat(key("-", null).text()).isNotEqualTo(key(null, null).text());
    }

    @Property
    void whateverARegionIsCalledItsKeyFitsIntoAnAddress(
            @ForAll @StringLength(min = 1, max = 64) String region,
            @ForAll @StringLength(min = 1, max = 64) String isp) {
        assertThat(LineKey.fits(key(region, isp).text())).isTrue();
    }

    private static LineKey key(String region, String carrier) {
        return new LineKey("play-burst", "CDN", region, carrier, Unit.BITS_PER_SECOND);
    }
}

package io.matchday.monitor.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ip2RegionTableTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "中国|0|湖北省|武汉市|联通, 联通|湖北省, as files were",
        "中国|湖北省|武汉市|联通|CN, 联通|湖北省, as newer files are",
        "美国|0|0|0|0, |美国, no more than a country",
        "0|0|0|内网IP|内网IP, 内网IP|, a private network",
        "'', |, nothing",
    })
    void readsBothLayouts(String text, String place, String why) {
        assertThat(Ip2RegionTable.place(text)).as(why).hasToString(place);
    }
}

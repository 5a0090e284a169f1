package io.matchday.intake.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "write to mei.lin+duty@ops.aurora.example please|write to [email] please",
                "邮箱mei@aurora.example，谢谢|邮箱[email]，谢谢",
                "from 203.0.113.9:443 to 198.51.100.7|from [ip]:443 to [ip]",
                "node 2001:db8::8a2e:370:7334 fails|node [ip] fails",
                "node 2001:db8:0:0:0:0:0:1 fails|node [ip] fails",
                "loopback ::1 too|loopback [ip] too",
                "电话13812345678联系|电话[phone]联系",
                "call +86 138 1234 5678 now|call [phone] now",
                "reach me at 13812345678.|reach me at [phone].",
                "took 1.13812345678 seconds|took 1.13812345678 seconds",
                "座机010-55550100转8|座机[phone]转8",
                "hotline 400-810-1234|hotline [phone]",
                "US (415) 555-0132 or 415-555-0133|US [phone] or [phone]",
                "Tel: 555 0100 22|Tel: [phone]",
                "at 12:30:45 on 2026-10-31|at 12:30:45 on 2026-10-31",
                "version 1.2.3, 1080p, 200 Gbps|version 1.2.3, 1080p, 200 Gbps",
                "order 20261031123045678901|order 20261031123045678901",
                "peak 2000000000000 bit/s|peak 2000000000000 bit/s",
                "status 502, 504 and 403|status 502, 504 and 403"
            })
    void peopleAndTheirAddressesAreMaskedAndNothingElse(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @Property(tries = 200)
    void whatIsMaskedOnceStaysAsItIs(@ForAll @StringLength(max = 200) String text) {
        String once = Masking.mask(text);
        assertThat(Masking.mask(once)).isEqualTo(once);
    }
}

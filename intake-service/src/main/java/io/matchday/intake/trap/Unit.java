package io.matchday.intake.trap;

import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a limit is counted in. */
@Schema(name = "TrapUnit")
public enum Unit {
    BITS_PER_SECOND("bit/s", "bps"),
    REQUESTS_PER_SECOND("requests/s", "次/秒"),
    VIEWERS("viewers", "名观众"),
    STREAMS("streams", "路流"),
    SECONDS("s", "秒"),
    TIMES_USUAL("times the usual", "倍常量"),
    BYTES("bytes", "字节"),
    URLS_PER_DAY("URLs a day", "条 URL/日"),
    DIRECTORIES_PER_DAY("directories a day", "个目录/日"),
    DISTRIBUTIONS("distributions", "个分配"),
    INPUTS("inputs", "个输入"),
    CERTIFICATES("certificates", "张证书");

    private static final List<String> PREFIXES = List.of("", "k", "M", "G", "T", "P", "E");

    private final String en;
    private final String zh;

    Unit(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** An amount as people read it. */
    Message amount(long quantity) {
        if (this != BITS_PER_SECOND) {
            String figure = String.format(Locale.ROOT, "%,d", quantity);
            return new Message(figure + " " + en, figure + " " + zh);
        }
        double scaled = quantity;
        int prefix = 0;
        while (scaled >= 1000 && prefix < PREFIXES.size() - 1) {
            scaled /= 1000;
            prefix++;
        }
        // Three digits after the point, so that what is just above a limit is not shown as the limit.
        String figure = String.format(Locale.ROOT, "%.3f", scaled).replaceFirst("\\.?0+$", "");
        return new Message(figure + " " + PREFIXES.get(prefix) + en, figure + " " + PREFIXES.get(prefix) + zh);
    }
}

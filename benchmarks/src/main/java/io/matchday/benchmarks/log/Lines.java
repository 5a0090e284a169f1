package io.matchday.benchmarks.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes requests as nginx does and as JSON, one line each. */
final class Lines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private long second = Long.MIN_VALUE;
    private String local = "";
    private String iso = "";

    void nginx(Request request, StringBuilder out) {
        at(request.millis());
        out.append(request.client()).append(" - - [").append(local).append("] \"");
        out.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\" ");
        out.append(request.status()).append(' ').append(request.bytes()).append(" \"");
        out.append(request.referer()).append("\" \"").append(request.agent()).append("\" ");
        out.append(request.domain()).append(' ').append(request.node()).append(' ');
        out.append(request.isp()).append(' ').append(request.region()).append(' ');
        thousandths(request.tookMillis(), out)
                .append(' ')
                .append(request.cache())
                .append(' ');
        thousandths(request.millis(), out).append('\n');
    }

    void json(Request request, StringBuilder out) {
        at(request.millis());
        out.append("{\"t\":\"").append(iso).append('.');
        padded((int) Math.floorMod(request.millis(), 1000L), out).append("Z\"");
        text("host", request.domain(), out);
        text("node", request.node(), out);
        text("isp", request.isp(), out);
        text("region", request.region(), out);
        out.append(",\"status\":")
                .append(request.status())
                .append(",\"bytes\":")
                .append(request.bytes());
        thousandths(request.tookMillis(), out.append(",\"took\":"));
        text("cache", request.cache(), out);
        text("method", request.method(), out);
        text("uri", request.target(), out);
        text("client", request.client(), out);
        text("referer", request.referer(), out);
        text("agent", request.agent(), out);
        out.append("}\n");
    }

    private void at(long millis) {
        long now = Math.floorDiv(millis, 1000L);
        if (now != second) {
            second = now;
            Instant instant = Instant.ofEpochSecond(now);
            local = LOCAL.format(instant);
            iso = SECONDS.format(instant);
        }
    }

    private static void text(String key, String value, StringBuilder out) {
        out.append(",\"").append(key).append("\":\"").append(value).append('"');
    }

    private static StringBuilder thousandths(long number, StringBuilder out) {
        return padded((int) (number % 1000), out.append(number / 1000).append('.'));
    }

    private static StringBuilder padded(int number, StringBuilder out) {
        return out.append(number < 100 ? "0" : "")
                .append(number < 10 ? "0" : "")
                .append(number);
    }
}

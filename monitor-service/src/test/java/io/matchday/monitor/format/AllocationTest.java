package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line that is read makes no object. */
class AllocationTest {

    private static final int LINES = 50_000;
    private static final int MOST_BYTES_PER_LINE = 1;
    private static final RecordSink NOWHERE = new RecordSink() {
        @Override
        public void accepted(LogRecord line) {}

        @Override
        public void rejected(long line, String reason, String text) {}
    };

    @ParameterizedTest
    @EnumSource(
            names = {
                "NGINX_COMBINED_VHOST",
                "NGINX_INGRESS",
                "ALIBABA_CDN_REALTIME",
                "ALIBABA_CDN_OFFLINE",
                "ALIBABA_DCDN",
                "AKAMAI_DATASTREAM_JSON",
                "FASTLY_JSON",
                "FASTLY_JSON_ARRAY",
                "CLOUDFLARE",
                "ENVOY_TEXT",
                "CLOUDFRONT_JSON"
            })
    void readingMakesNoObject(Format format) throws IOException {
        Samples sample = Samples.of(format);
        byte[] body = (sample.body() + "\n").repeat(LINES).getBytes(UTF_8);
        LogFormat parsers = sample.parsers();
        Records records = new Records();
        long allocated = 0;
        for (int round = 0; round < 2; round++) {
            LineParser parser = parsers.parser(0);
            InputStream in = new ByteArrayInputStream(body);
            long before = allocatedBytes();
            records.read(in, parsers.framing(), parser, NOWHERE);
            allocated = allocatedBytes() - before;
        }
        assertThat(allocated / LINES).isLessThan(MOST_BYTES_PER_LINE);
    }

    private static long allocatedBytes() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}

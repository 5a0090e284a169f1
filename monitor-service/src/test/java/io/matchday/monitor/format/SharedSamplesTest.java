package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.matchday.testkit.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the vendors themselves show as examples, and a real file of CloudFront's. */
class SharedSamplesTest {

    private static Path sample(String name) {
        Path file = Repository.data().resolve("logs").resolve(name);
        assumeTrue(Files.exists(file), "The sample logs are not beside this checkout: " + file);
        return file;
    }

    private static List<String> lines(String name, String beginning) throws IOException {
        return Files.readAllLines(sample(name), UTF_8).stream()
                .filter(line -> line.startsWith(beginning))
                .toList();
    }

    @Test
    void alibabasHourlyFile() throws IOException {
        assertThat(lines("samples/alibaba.txt", "[")).isNotEmpty().allSatisfy(line -> assertThat(
                        Collected.told(new AlibabaCdnOffline(), line))
                .containsExactly(
                        "2015-06-08T17:58:09Z www.aliyun.com 200 2830 cache=MISS took=1542000 client=10.10.10.10"));
    }

    @Test
    void alibabasPushAndCut() throws IOException {
        assertThat(lines("samples/alibaba.txt", "action=")).hasSize(2).allSatisfy(line -> assertThat(
                        Collected.from(new AlibabaLiveCallback(), line).accepted)
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.domain()).isEqualTo("live.example.com");
                    assertThat(seen.stream()).isEqualTo("examplelive/8_20170707");
                    assertThat(seen.node()).isEqualTo("eu13");
                    assertThat(seen.status()).isEqualTo(200);
                }));
    }

    @Test
    void tencentsPush() throws IOException {
        assertThat(Collected.told(
                        new TencentCssCallback(), Files.readString(sample("samples/css-push-callback.ndjson"))))
                .containsExactly("2023-12-28T02:44:38Z test.domain.com 200 0 stream=live/test_stream node=42.81.194.37"
                        + " client=1.1.1.1");
    }

    @Test
    void huaweisLine() throws IOException {
        assertThat(Collected.told(new HuaweiCdn(), Files.readString(sample("samples/huawei.ndjson"))))
                .containsExactly("2022-10-24T09:39:52Z findercdn.video.qq.com 403 588 node=edge-cache01 cache=HIT"
                        + " took=14000 client=192.168.233.142");
    }

    @Test
    void nginxRtmpsNotifications() throws IOException {
        LogFormat format = Format.NGINX_RTMP_CALLBACK.with(FormatOptions.NONE.withDomain("e.com"));
        assertThat(lines("samples/nginx-rtmp.txt", "call=").stream()
                        .flatMap(line -> Collected.told(format, line).stream()))
                .containsExactly(
                        "2026-10-31T12:30:00Z e.com 200 0 stream=rtmp/room client=192.0.2.195",
                        "2026-10-31T12:30:00Z e.com 200 631 stream=hls/test client=127.0.0.1");
    }

    @Test
    void cloudFrontsFile() throws IOException {
        try (InputStream body =
                new GZIPInputStream(Files.newInputStream(sample("cloudfront/sample-cloudfront-access-logs.gz")))) {
            Collected collected = Collected.from(new CloudFrontStandard(), body);
            assertThat(collected.rejected).isEmpty();
            assertThat(collected.accepted).hasSize(66).allSatisfy(seen -> {
                assertThat(seen.domain()).endsWith(".cloudfront.net");
                assertThat(seen.node()).isNotEmpty();
                assertThat(seen.duration()).isNotNegative();
            });
        }
    }
}

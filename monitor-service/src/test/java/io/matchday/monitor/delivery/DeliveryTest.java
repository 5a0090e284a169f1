package io.matchday.monitor.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.address.AddressRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_703_732_000);
    private static final Trust TRUST =
            new Trust("s3cret"::equals, List.of("new-key", "key"), List.of(AddressRange.of("203.0.113.0/24")));

    private static Head head(String query, Map<String, String> headers) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return new Head(anyCase::get, query, InetAddress.getLoopbackAddress());
    }

    private static boolean admits(DeliveryKind kind, Head head) {
        return kind.delivery().admits(head, TRUST, NOW);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "Authorization, Bearer s3cret, true",
        "authorization, bearer s3cret, true",
        "Authorization, Basic YWthbWFpOnMzY3JldA==, true",
        "Authorization, Basic YWthbWFpOndyb25n, false",
        "Authorization, Basic ###, false",
        "Authorization, Basic czNjcmV0, false",
        "X-Matchday-Token, s3cret, true",
        "X-Amz-Firehose-Access-Key, s3cret, true",
        "Authorization, Bearer wrong, false",
        "Cookie, s3cret, false",
    })
    void aTokenMayStandWhereTheVendorCanPutIt(String name, String value, boolean admitted) {
        assertThat(admits(DeliveryKind.PUSH, head("", Map.of(name, value)))).isEqualTo(admitted);
        assertThat(admits(DeliveryKind.FIREHOSE, head("", Map.of(name, value)))).isEqualTo(admitted);
    }

    @Test
    void firehoseRecordsComeOutAsLinesAndItsIdIsRepeated() throws IOException {
        String body =
                """
                {"requestId":"r-1","timestamp":1,"records":[{"data":"%s"},{"x":[1],"data":"%s"},{}],"more":{"a":1}}"""
                        .formatted(base64("one\ntwo\n"), base64("three"));
        Delivery firehose = DeliveryKind.FIREHOSE.delivery();
        assertThat(new String(firehose.unwrap(stream(body)).readAllBytes(), UTF_8))
                .isEqualTo("one\ntwo\nthree\n");
        Head head = head("", Map.of("X-Amz-Firehose-Request-Id", "r-\"1\""));
        assertThat(firehose.id(head, new byte[0], 0)).contains("r-\"1\"");
        assertThat(firehose.answer(head, new Taken(1, 0, 0, 0), NOW).body())
                .isEqualTo("{\"requestId\":\"r-\\\"1\\\"\",\"timestamp\":1703732000000}");
        assertThat(firehose.refusal(head, "no", NOW).orElseThrow().body())
                .isEqualTo("{\"requestId\":\"r-\\\"1\\\"\",\"timestamp\":1703732000000,\"errorMessage\":\"no\"}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[]",
                "{}",
                "{\"records\":[{\"data\":\"b25l\"}",
                "{\"records\":[{\"data\":\"###\"}]}",
                "{\"records\":[{\"data\":[[[[[[[[[[]]]]]]]]]]}]}",
                "no json"
            })
    void anEnvelopeThatIsNoneIsRefused(String body) {
        Delivery firehose = DeliveryKind.FIREHOSE.delivery();
        assertThatThrownBy(() -> firehose.unwrap(stream(body)).readAllBytes()).isInstanceOf(IOException.class);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "1703732500, 72a5b2f4d4c37b3b26d1a8f1b3fd6b4e, false, a wrong signature",
        "1703731900, OWN, true,  over, but still being tried",
        "1703731600, OWN, false, over for long",
        "1703739000, OWN, false, good for longer than Tencent signs",
        "1703732500, OWN, true,  as Tencent signs",
        "1703732500, UPPER, true, hexadecimal in any case",
    })
    void tencentSignsInsideTheBody(long until, String sign, boolean genuine, String why) {
        String own = md5("key" + until);
        String written = sign.equals("OWN") ? own : sign.equals("UPPER") ? own.toUpperCase(Locale.ROOT) : sign;
        byte[] body = "{\"t\":%d,\"sign\":\"%s\"}".formatted(until, written).getBytes(UTF_8);
        Delivery tencent = DeliveryKind.TENCENT_CALLBACK.delivery();
        assertThat(tencent.vouches(body, body.length, TRUST, NOW)).as(why).isEqualTo(genuine);
        assertThat(tencent.vouches("{".getBytes(UTF_8), 1, TRUST, NOW)).isFalse();
        assertThat(admits(DeliveryKind.TENCENT_CALLBACK, head("", Map.of()))).isTrue();
    }

    @Test
    void tencentsTriesAreKnownByNumberHoweverSigned() {
        Delivery tencent = DeliveryKind.TENCENT_CALLBACK.delivery();
        String one = "{\"t\":1,\"sign\":\"a\",\"sequence\":\"7\",\"event_type\":1,\"event_time\":5}";
        assertThat(id(tencent, one)).isPresent().isEqualTo(id(tencent, one.replace("\"a\"", "\"b\"")));
        assertThat(id(tencent, one)).isNotEqualTo(id(tencent, one.replace("\"event_type\":1", "\"event_type\":0")));
        assertThat(id(tencent, "{\"event_type\":1}")).isEmpty();
        assertThat(id(tencent, "{")).isEmpty();
    }

    private static Optional<String> id(Delivery delivery, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        return delivery.id(head("", Map.of()), bytes, bytes.length);
    }

    @Test
    void alibabaSignsInHeaders() {
        String time = "1703731990";
        String query = "action=publish&app=push.example.com&id=s1";
        String sign = md5("push.example.com|" + time + "|key");
        assertThat(alibaba(query, time, sign)).isTrue();
        assertThat(alibaba(query.replace("push", "pull"), time, sign)).isFalse();
        assertThat(alibaba(query, "1703731000", md5("push.example.com|1703731000|key")))
                .as("too old")
                .isFalse();
        assertThat(alibaba(query, "soon", md5("push.example.com|soon|key"))).isFalse();
        assertThat(admits(DeliveryKind.ALIBABA_CALLBACK, head(query, Map.of()))).isFalse();
    }

    private static boolean alibaba(String query, String time, String sign) {
        return admits(
                DeliveryKind.ALIBABA_CALLBACK,
                head(query, Map.of("ALI-LIVE-TIMESTAMP", time, "ALI-LIVE-SIGNATURE", sign)));
    }

    @Test
    void serversThatShowNothingAreKnownByTheirAddress() throws IOException {
        Delivery callback = DeliveryKind.SENDER_CALLBACK.delivery();
        Head known = new Head(name -> null, "", InetAddress.getByName("203.0.113.9"));
        Head stranger = new Head(name -> null, "", InetAddress.getByName("203.0.114.9"));
        assertThat(callback.admits(known, TRUST, NOW)).isTrue();
        assertThat(callback.admits(stranger, TRUST, NOW)).isFalse();
        assertThat(callback.triesAgain()).isFalse();
        assertThat(callback.answer(known, new Taken(1, 0, 0, 0), NOW).body()).isEqualTo("0");
    }

    @Test
    void fastlyIsToldWhichServicesMayLog() {
        assertThat(Challenge.fastly(List.of("SU1Z0isxPaozGVKXdv0eY"))).matches("[0-9a-f]{64}\n");
        assertThat(Challenge.fastly(List.of())).isEmpty();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

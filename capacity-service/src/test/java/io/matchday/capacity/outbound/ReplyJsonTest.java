package io.matchday.capacity.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyJsonTest {
    private static final Instant NOW = Instant.parse("2026-12-05T11:00:00Z");

    private final ReplyJson json = new ReplyJson(List.of("s3cr3t-value"), () -> NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            text/html                       | <html>Sign in</html> | the page of a proxy
            application/json                | {"total": 1          | cut off
            application/json                | {"total": NaN}       | no number of JSON
            application/json                | {"a": 1} {"a": 2}    | two documents
            application/json                | {"a": 1, "a": 2}     | which one is meant?
            application/json;charset=gbk    | {"a": 1}             | another charset than JSON has
            ''                              | {"a": 1}             | who knows what it is
            application/json                | ''                   | nothing
            """)
    void whatIsNoJsonIsNotBelieved(String type, String body, String why) {
        FaultException fault = failure(reply(200, type, body));

        assertThat(fault.code()).as(why).isEqualTo(FaultCode.NOT_JSON);
        assertThat(fault.isHarmless()).as("it may have been taken").isFalse();
    }

    @Test
    void depthAndNumbersAreBounded() {
        assertThat(failure(reply(200, "application/json", "[".repeat(40) + "]".repeat(40)))
                        .code())
                .isEqualTo(FaultCode.NOT_JSON);
        assertThat(failure(reply(200, "application/json", "[" + "9".repeat(100) + "]"))
                        .code())
                .isEqualTo(FaultCode.NOT_JSON);
    }

    @Test
    void bytesThatAreNoUtf8AreNotGuessedAt() {
        Reply reply = new Reply(
                200, Optional.of("application/json"), Optional.empty(), "{\"name\": \"é\"}".getBytes(ISO_8859_1));

        assertThat(failure(reply).code()).isEqualTo(FaultCode.NOT_JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "302, REDIRECTED, false, never followed",
        "400, REJECTED, true, the request is wrong and did nothing",
        "401, CREDENTIAL_REFUSED, true, not let in",
        "403, CREDENTIAL_REFUSED, true, not let in",
        "408, PROVIDER_ERROR, false, it may have come in part",
        "409, PROVIDER_ERROR, false, the same key may be in work",
        "422, REJECTED, true, the request is wrong",
        "429, THROTTLED, true, not even looked at",
        "500, PROVIDER_ERROR, false, nobody knows how far it came",
        "503, THROTTLED, false, nobody knows how far it came"
    })
    void whatAStatusMeans(int status, FaultCode code, boolean harmless, String why) {
        FaultException fault = failure(reply(status, "text/plain", "no"));

        assertThat(fault.code()).as(why).isEqualTo(code);
        assertThat(fault.isHarmless()).as(why).isEqualTo(harmless);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            7                             | PT7S  | seconds
            Sat, 05 Dec 2026 11:00:30 GMT | PT30S | a date
            86400                         | PT1H  | too long to be believed
            soon                          |       | neither
            Sat, 05 Dec 2026 10:00:00 GMT |       | a date that is over
            """)
    void howLongToWait(String header, Duration pause, String why) {
        Reply reply = new Reply(429, Optional.empty(), Optional.of(header), new byte[0]);

        assertThat(failure(reply).retryAfter()).as(why).isEqualTo(Optional.ofNullable(pause));
    }

    @Test
    void whatIsToldHoldsNoSecretAndIsShort() {
        String echoed =
                "{\"error\": \"bad\", \"sent\": {\"Authorization\": \"Bearer abc.def\", \"x\": \"s3cr3t-value\"},\n"
                        + "\"api_key\": \"k-1234\", \"padding\": \"" + "x".repeat(500) + "\"}";

        assertThat(failure(reply(500, "application/json", echoed)).getMessage())
                .doesNotContain("s3cr3t-value", "abc.def", "k-1234", "\n")
                .hasSizeLessThan(200);
    }

    private FaultException failure(Reply reply) {
        return catchThrowableOfType(FaultException.class, () -> json.success(reply));
    }

    private static Reply reply(int status, String type, String body) {
        return new Reply(
                status, Optional.of(type).filter(some -> !some.isEmpty()), Optional.empty(), body.getBytes(UTF_8));
    }
}

package io.matchday.monitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.TestSource;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.Repository;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real lines of a real CDN. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class CloudFrontSampleTest {

    private static final int RECORDS = 66;

    private byte[] sample;

    @BeforeEach
    void readSample() throws IOException {
        Path file = Repository.data().resolve("logs/cloudfront/sample-cloudfront-access-logs.gz");
        assumeTrue(Files.exists(file), "The sample logs are not beside this checkout: " + file);
        sample = Files.readAllBytes(file);
    }

    @Test
    void everyRecordIsCountedAndTheSameBodyAgainChangesNothing() {
        TestSource source = TestSource.of("CLOUDFRONT_STANDARD", "null");
        source.sendGzip(sample)
                .statusCode(200)
                .body("accepted", equalTo(RECORDS), "rejected", equalTo(0), "duplicate", equalTo(0));
        source.sendGzip(sample)
                .statusCode(200)
                .body("accepted", equalTo(0), "rejected", equalTo(0), "duplicate", equalTo(RECORDS));
        SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/sources/" + source.key())
                .then()
                .statusCode(200)
                .body("accepted", equalTo(RECORDS), "rejected", equalTo(0), "duplicate", equalTo(RECORDS));
    }

    @Test
    void aDamagedLineCostsItselfAloneAndCanBeReadBack() throws IOException {
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(sample)).readAllBytes(), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        lines[4] = lines[4].replaceFirst("\t200\t", "\t2oo\t");
        assertThat(lines[4]).contains("2oo");
        TestSource source = TestSource.of("CLOUDFRONT_STANDARD", "null");
        source.sendGzip(TestSource.gzip(String.join("\n", lines)))
                .statusCode(200)
                .body("accepted", equalTo(RECORDS - 1), "rejected", equalTo(1), "duplicate", equalTo(0));
        SignIns.as(Roles.ENGINEER)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/sources/" + source.key() + "/rejections")
                .then()
                .statusCode(200)
                .body(
                        "items.size()", equalTo(1),
                        "items[0].line", equalTo(5),
                        "items[0].reason", equalTo("sc-status: '2oo' is not an HTTP status"),
                        "items[0].text", startsWith(lines[4].substring(0, 20)));
    }
}

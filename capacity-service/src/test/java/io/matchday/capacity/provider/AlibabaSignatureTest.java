package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.outbound.Credential;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlibabaSignatureTest {
    /** The example of "V3 request structure and signature" in Alibaba Cloud's documentation, read November 2026. */
    @Test
    void theDocumentedExampleIsSignedAsItIsThere() {
        SortedMap<String, String> headers = new TreeMap<>(Map.of(
                "host", "ecs.cn-shanghai.aliyuncs.com",
                "x-acs-action", "RunInstances",
                "x-acs-content-sha256", AlibabaSignature.sha256(""),
                "x-acs-date", "2023-10-26T10:22:32Z",
                "x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d",
                "x-acs-version", "2014-05-26"));
        Map<String, String> query =
                Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai");

        assertThat(AlibabaSignature.authorization(
                        "POST", query, headers, new Credential("YourAccessKeyId", "YourAccessKeySecret")))
                .isEqualTo("ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;"
                        + "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
                        + "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }

    @Test
    void parametersAreEncodedAsRfc3986Says() {
        assertThat(AlibabaSignature.encoded(Map.of("b", "a b*~/+", "a", "重保")))
                .isEqualTo("a=%E9%87%8D%E4%BF%9D&b=a%20b%2A~%2F%2B");
    }
}

package io.matchday.capacity.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.capacity.outbound.Credential;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests to Alibaba Cloud: ACS3-HMAC-SHA256, "V3 request structure and signature" in its documentation, as of
 * September 2025.
 */
final class AlibabaSignature {
    private static final String ALGORITHM = "ACS3-HMAC-SHA256";

    private AlibabaSignature() {}

    /**
     * The Authorization header.
     *
     * @param headers the headers that are signed, by lower-case name, x-acs-content-sha256 among them
     */
    static String authorization(
            String method, Map<String, String> query, SortedMap<String, String> headers, Credential credential) {
        String names = String.join(";", headers.keySet());
        String canonical = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        String request =
                String.join("\n", method, "/", encoded(query), canonical, names, headers.get("x-acs-content-sha256"));
        String signature = hmac(credential.secret(), ALGORITHM + "\n" + sha256(request));
        return ALGORITHM + " Credential=" + credential.id() + ",SignedHeaders=" + names + ",Signature=" + signature;
    }

    /** Parameters in the order and encoding that are signed. */
    static String encoded(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JRE has SHA-256", impossible);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JRE has HmacSHA256", impossible);
        }
    }

    /** As RFC 3986 says, unlike what forms do. */
    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}

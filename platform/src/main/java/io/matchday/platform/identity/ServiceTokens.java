package io.matchday.platform.identity;

import java.time.Duration;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Signed calls from one service to another: a short-lived JWT (RFC 7519, HS256) under a key that all services of one
 * installation share. The token names the calling service and, where a person caused the call, that person.
 */
public final class ServiceTokens {

    private static final String AUDIENCE = "matchday";
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final int SKEW_SECONDS = 5;

    private final SecretKey key;
    private final float lifeMinutes;
    private final JwtConsumer verifier;

    public ServiceTokens(byte[] key, Duration life) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.lifeMinutes = life.toMillis() / 60_000f;
        this.verifier = new JwtConsumerBuilder()
                .setVerificationKey(this.key)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                .setExpectedAudience(AUDIENCE)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    /** A token for a call made by this service, for this person if one caused it. */
    public String issue(String service, Optional<String> person) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(service);
        claims.setAudience(AUDIENCE);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(lifeMinutes);
        person.ifPresent(name -> claims.setStringClaim(ON_BEHALF_OF, name));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException unsignable) {
            throw new IllegalStateException("The service key cannot sign", unsignable);
        }
    }

    /** Who signed this token; empty when it is not ours, not valid, or no longer. */
    public Optional<Caller> verify(String token) {
        try {
            JwtClaims claims = verifier.processToClaims(token);
            return Optional.of(
                    new Caller(claims.getSubject(), Optional.ofNullable(claims.getStringClaimValue(ON_BEHALF_OF))));
        } catch (InvalidJwtException | MalformedClaimException notValid) {
            return Optional.empty();
        }
    }

    /**
     * What a valid token says.
     *
     * @param service the calling service
     * @param person who caused the call, where somebody did
     */
    public record Caller(String service, Optional<String> person) {}
}

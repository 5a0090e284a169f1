package io.matchday.monitor.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * A source's tokens: the present one, the one before it, which stays good for a while so that a sender can be changed over
 * without losing a line, and whether all of them have been revoked.
 */
@Embeddable
class TokenHistory {

    @Column(name = "token_hash")
    private byte[] hash;

    @Column(name = "former_token_hash")
    private byte[] formerHash;

    @Column(name = "former_token_until")
    private Instant formerUntil;

    @Column(name = "token_generation")
    private long generation;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For Hibernate. */
    protected TokenHistory() {}

    static TokenHistory first(SourceToken token) {
        TokenHistory tokens = new TokenHistory();
        tokens.hash = token.hash();
        tokens.generation = 1;
        return tokens;
    }

    /** Puts another token in place; the one before it stays good until then. One that was revoked does not come back. */
    void rotate(SourceToken token, Instant until) {
        formerHash = revokedAt == null ? hash : null;
        formerUntil = revokedAt == null ? until : null;
        hash = token.hash();
        generation++;
        revokedAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        formerHash = null;
        formerUntil = null;
    }

    boolean opensTo(SourceToken token, Instant now) {
        return revokedAt == null && (token.matches(hash) || (formerGood(now) && token.matches(formerHash)));
    }

    /** Counts the tokens made so far. */
    long generation() {
        return generation;
    }

    boolean formerGood(Instant now) {
        return revokedAt == null && formerUntil != null && formerUntil.isAfter(now);
    }

    Optional<Instant> formerUntil() {
        return Optional.ofNullable(formerUntil);
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}

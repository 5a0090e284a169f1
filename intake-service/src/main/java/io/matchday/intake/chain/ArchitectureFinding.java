package io.matchday.intake.chain;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something risky about the chain of an event. Code and subject together tell it from all others.
 *
 * @param code stable name of the rule that found it
 * @param subject key of a node or a link, name of a domain or region, or {@code chain}
 * @param message what is the case, for people
 * @param why why it matters
 * @param remedy what to do about it
 * @param source where that is said; null: by reasoning alone
 * @param likelihood 1 (rare) to 5 (almost certain) that it does harm during the event
 * @param impact 1 (nobody notices) to 5 (nobody can watch)
 */
@Schema(name = "ArchitectureFinding")
public record ArchitectureFinding(
        @Schema(required = true, examples = "single-encoder") String code,
        @Schema(
                        required = true,
                        description =
                                "Key of a node (encoder-main) or a link (encoder-main>ingest), name of a domain or"
                                        + " region, or chain",
                        examples = "encoder-main")
                String subject,
        @Schema(required = true) Message message,
        @Schema(required = true, description = "Why it matters") Message why,
        @Schema(required = true, description = "What to do about it") Message remedy,
        @Schema(nullable = true, description = "Address where that is said; null: by reasoning alone") String source,
        @Schema(
                        required = true,
                        description = "That it does harm during the event: 1 (rare) to 5 (almost certain)",
                        minimum = "1",
                        maximum = "5")
                int likelihood,
        @Schema(
                        required = true,
                        description = "1 (nobody notices) to 5 (nobody can watch)",
                        minimum = "1",
                        maximum = "5")
                int impact) {

    /** Subject of what concerns the chain as a whole. */
    public static final String WHOLE = "chain";

    public ArchitectureFinding {
        within(likelihood);
        within(impact);
    }

    /** Likelihood times impact, 1 to 25. */
    public int score() {
        return likelihood * impact;
    }

    private static void within(int mark) {
        if (mark < 1 || mark > 5) {
            throw new IllegalArgumentException("A mark of 1 to 5 is expected, not " + mark);
        }
    }
}

package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that an event needs.
 *
 * @param region null where it is not known
 * @param carrier null where it is of no carrier
 * @param computed what the rules find; null for a line added by hand, and where they find nothing any more
 * @param correction null where nobody corrected it
 */
@Schema(name = "DemandLine", description = "One thing that an event needs")
public record DemandLine(
        @Schema(
                        required = true,
                        description = "Rule, product, region, carrier and unit: stays the same while figures move",
                        examples = "origin-fetch.ECS.cn-east.-.BITS_PER_SECOND")
                String key,
        @Schema(required = true, description = "Key of the rule that found it, or by-hand") String rule,
        @Schema(required = true) Message title,
        @Schema(required = true, examples = "CDN") String product,
        @Schema(nullable = true, description = "Null where it is not known; the warnings say why") String region,
        @Schema(nullable = true, description = "Carrier of the viewers; null: of no carrier") String carrier,
        @Schema(required = true) Unit unit,
        @Schema(required = true, description = "Needed in half of such events, in the unit; 0 when struck") long p50,
        @Schema(required = true, description = "Needed in nine of ten, in the unit; 0 when struck") long p90,
        @Schema(
                        description =
                                "What the rules find; null for a line by hand, and for one they find nothing of any"
                                        + " more")
                Amounts computed,
        @Schema(required = true) DemandWindow window,
        @Schema(required = true) Origin origin,
        @Schema(required = true) State state,
        @Schema(required = true, description = "How the figures come about, step by step") List<Message> derivation,
        @Schema(description = "What a person changed; null where nobody did") LineCorrection correction) {
    public DemandLine {
        derivation = List.copyOf(derivation);
    }

    public Amounts amounts() {
        return new Amounts(p50, p90);
    }

    public boolean counts() {
        return state != State.STRUCK;
    }

    /** Where a line comes from. */
    @Schema(
            name = "DemandOrigin",
            description = "STATED: intake-service knows the figure. HIDDEN: a rule derives it. BY_HAND: a person added"
                    + " it")
    public enum Origin {
        STATED,
        HIDDEN,
        BY_HAND
    }

    /** What became of a line. */
    @Schema(
            name = "DemandLineState",
            description = "COMPUTED: as the rules find it. CORRECTED: with amounts of a person. STRUCK: not needed, a"
                    + " person says. ADDED: by hand")
    public enum State {
        COMPUTED,
        CORRECTED,
        STRUCK,
        ADDED
    }
}

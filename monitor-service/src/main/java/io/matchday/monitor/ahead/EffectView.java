package io.matchday.monitor.ahead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of an optimisation, as it is read. */
@Schema(name = "RiseEffect", description = "What has come of an optimisation; to be held against 'during' and 'before'")
record EffectView(
        @Schema(required = true, description = "The domain since the optimisation") CountsView after,
        @Schema(required = true, description = "Rises of this domain that began since") long laterRises,
        @Schema(
                        required = true,
                        description = "Of them, those with the same verdict in the same part or, without a verdict,"
                                + " with most errors from the same node")
                long sameAgain,
        @Schema(
                        required = true,
                        description = "The parts that the verdict names by one dimension; in lists always empty")
                List<Part> parts) {

    EffectView {
        parts = List.copyOf(parts);
    }

    /** A part of the domain. */
    @Schema(name = "RisePartEffect")
    record Part(
            @Schema(required = true, description = "What is named, by node, isp, region, stream or cache")
                    Map<String, String> part,
            @Schema(required = true, description = "Errors per request of this part before the rise, 0..1")
                    double errorRatioBefore,
            @Schema(required = true, description = "In the rise, as far as it was looked at") double errorRatioDuring,
            @Schema(required = true, description = "Since the optimisation, of at most the latest six hours")
                    CountsView after) {

        Part {
            part = Map.copyOf(part);
        }
    }

    static EffectView of(Effect effect) {
        Instant until = Instant.ofEpochSecond(effect.until());
        return new EffectView(
                CountsView.of(Instant.ofEpochSecond(effect.from()), until, effect.after()),
                effect.later(),
                effect.same(),
                effect.parts().stream().map(part -> part(part, until)).toList());
    }

    private static Part part(Effect.Part part, Instant until) {
        return new Part(
                part.cause().part(),
                part.cause().ratioBefore(),
                part.cause().ratio(),
                CountsView.of(Instant.ofEpochSecond(part.from()), until, part.after()));
    }
}

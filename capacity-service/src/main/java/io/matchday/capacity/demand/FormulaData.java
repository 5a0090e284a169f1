package io.matchday.capacity.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A formula as the rules' file writes it. */
@Schema(name = "DemandFormula", description = "How a rule goes on from its basis")
record FormulaData(
        @Schema(required = true) Kind kind,
        @Schema(required = true, description = "In the order they are applied") List<Parameter> parameters,
        @Schema(nullable = true, description = "LADDER only: key of the ladder") String ladder,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "LADDER only: what of the ladder counts; absent otherwise")
                Ladder.Measure measure,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        description = "VOLUME only: how long before the start it begins, ISO 8601")
                Duration before,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        description = "VOLUME only: how long after the end it goes on, ISO 8601")
                Duration after) {
    FormulaData {
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
        if (kind == null
                || (kind == Kind.LADDER) != (ladder != null && measure != null)
                || (kind == Kind.VOLUME) != (before != null && after != null)) {
            throw new IllegalArgumentException("A formula lacks what its kind takes, or has what it does not");
        }
    }

    Formula resolve(Map<String, Ladder> ladders) {
        return switch (kind) {
            case SCALE -> new Formula.Scale(parameters);
            case LADDER -> new Formula.ByLadder(known(ladders), measure, parameters);
            case VOLUME -> new Formula.Volume(parameters, before, after);
        };
    }

    private Ladder known(Map<String, Ladder> ladders) {
        Ladder known = ladders.get(ladder);
        if (known == null) {
            throw new IllegalArgumentException("No ladder '" + ladder + "'");
        }
        return known;
    }

    /** The kinds there are. */
    @Schema(
            name = "DemandFormulaKind",
            description = "SCALE: times and divided by the parameters. LADDER: the same, and as many of the measure as"
                    + " the ladder has for each stream. VOLUME: the same over the time of the event, in bytes")
    enum Kind {
        SCALE,
        LADDER,
        VOLUME
    }
}

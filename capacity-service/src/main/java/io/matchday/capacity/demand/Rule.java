package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one kind of need is found. */
@Schema(name = "DemandRule", description = "How one kind of need is found")
record Rule(
        @Schema(required = true) String key,
        @Schema(required = true) Message title,
        @Schema(required = true, description = "Why there is such a need") Message why,
        @Schema(required = true, description = "False where intake knows the figure") boolean hidden,
        @Schema(required = true, description = "Which subjects it concerns") Condition when,
        @Schema(required = true) Basis of,
        @Schema(required = true) Side redundancy,
        @Schema(required = true) FormulaData formula,
        @Schema(required = true) Target into,
        @Schema(
                        required = true,
                        implementation = String.class,
                        description = "How long before the start of the event it is needed, ISO 8601",
                        examples = "PT30M")
                Duration before,
        @Schema(
                        required = true,
                        implementation = String.class,
                        description = "How long after the end of the event it is needed, ISO 8601",
                        examples = "PT1H")
                Duration after) {
    Rule {
        if (Stream.of(key, title, why, when, of, redundancy, formula, into, before, after)
                .anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("Rule '" + key + "' is not whole");
        }
        if (!of.fits(when.subject()) || (redundancy != Side.NONE && when.subject() != SubjectKind.NODE)) {
            throw new IllegalArgumentException("Rule '" + key + "' asks a " + when.subject() + " for what it has not");
        }
        if (into.netOfAnnounced()
                && (into.unit() != Unit.BITS_PER_SECOND || into.place() == Place.AUDIENCE || !hidden)) {
            throw new IllegalArgumentException("Rule '" + key + "' cannot be net of what is announced");
        }
        if (before.isNegative() || after.isNegative()) {
            throw new IllegalArgumentException("Rule '" + key + "' has a negative time");
        }
    }

    boolean concerns(Subject subject) {
        return subject.kind() == when.subject()
                && when.roles().contains(subject.role())
                && (when.products().isEmpty() || when.products().contains(subject.product()))
                && (when.selfBuilt() == null || when.selfBuilt() == subject.selfBuilt());
    }

    /** Which subjects a rule concerns. */
    @Schema(name = "DemandCondition")
    record Condition(
            @Schema(required = true) SubjectKind subject,
            @Schema(required = true, description = "Roles of domains, or kinds of nodes") List<String> roles,
            @Schema(required = true, description = "Products it runs on; empty: any, or not said")
                    List<String> products,
            @Schema(nullable = true, description = "Whether the customer built it; null: either way")
                    Boolean selfBuilt) {
        Condition {
            roles = List.copyOf(roles);
            products = products == null ? List.of() : List.copyOf(products);
            if (subject == null || roles.isEmpty()) {
                throw new IllegalArgumentException("A condition lacks subject or roles");
            }
        }
    }

    /** What the outcome is of. */
    @Schema(name = "DemandTarget")
    record Target(
            @Schema(nullable = true, description = "Null: the subject's own") String product,
            @Schema(nullable = true, description = "Product of what the customer built where none was said")
                    String selfBuiltOn,
            @Schema(required = true) Unit unit,
            @Schema(required = true) Place place,
            @Schema(
                            required = true,
                            description = "Whether only what is needed above the burst announced for the subject's"
                                    + " domain counts")
                    boolean netOfAnnounced) {
        Target {
            if (unit == null || place == null) {
                throw new IllegalArgumentException("A target lacks unit or place");
            }
        }
    }

    /** Where the outcome is needed. */
    @Schema(
            name = "DemandPlace",
            description = "SUBJECT: in the region of the subject. AUDIENCE: where the viewers are, by their shares")
    enum Place {
        SUBJECT,
        AUDIENCE
    }

    /** Whose redundancy multiplies the need. */
    @Schema(
            name = "DemandRedundancy",
            description = "NONE: nobody's. IN, OUT: the greatest of the links into, or out of, the node")
    enum Side {
        NONE,
        IN,
        OUT
    }
}

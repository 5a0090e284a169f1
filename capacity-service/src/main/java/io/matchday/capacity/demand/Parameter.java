package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a rule goes on with.
 *
 * @param source address it is published at; null for an assumption
 * @param seen the day it was read there; null for an assumption
 */
@Schema(name = "DemandParameter", description = "A figure that a rule goes on with, and where it comes from")
record Parameter(
        @Schema(required = true) Message name,
        @Schema(required = true) Op op,
        @Schema(required = true, description = "What it comes to in the middle of such events") BigDecimal p50,
        @Schema(required = true, description = "What it comes to in a bad one") BigDecimal p90,
        @Schema(required = true) Shown shown,
        @Schema(nullable = true, description = "Address it is published at; null for an assumption") String source,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        format = "date",
                        description = "The day it was read there; null for an assumption")
                LocalDate seen,
        @Schema(required = true, description = "What it means there, or why it is assumed") Message note) {
    Parameter {
        if (name == null || note == null || op == null || shown == null || p50 == null || p90 == null) {
            throw new IllegalArgumentException("A parameter lacks name, op, p50, p90, shown or note");
        }
        if (p50.signum() <= 0 || p90.signum() <= 0) {
            throw new IllegalArgumentException(name.en() + " has to be above 0");
        }
        if ((source == null) != (seen == null)) {
            throw new IllegalArgumentException(name.en() + " has a source without a day, or a day without a source");
        }
        if (!op.grows(p50, p90)) {
            throw new IllegalArgumentException("With " + name.en() + " p90 would come to less than p50");
        }
    }

    Term term() {
        return new Term(op, name, p50, p90, shown);
    }

    /** What is done with it. */
    @Schema(name = "DemandOperation", description = "TIMES: multiplied by. PER: divided by")
    enum Op {
        TIMES,
        PER;

        boolean grows(BigDecimal p50, BigDecimal p90) {
            return this == TIMES ? p50.compareTo(p90) <= 0 : p50.compareTo(p90) >= 0;
        }

        String sign() {
            return this == TIMES ? "×" : "÷";
        }
    }

    /** How it is written. */
    @Schema(name = "DemandNotation")
    enum Shown {
        NUMBER,
        RATIO,
        BITS,
        BITS_PER_SECOND,
        BYTES,
        SECONDS;

        String write(BigDecimal value) {
            return switch (this) {
                case NUMBER -> Figures.plain(value);
                case RATIO -> Figures.percent(value);
                case BITS -> Figures.scaled(value, "bit");
                case BITS_PER_SECOND -> Figures.scaled(value, "bit/s");
                case BYTES -> Figures.scaled(value, "B");
                case SECONDS -> Figures.plain(value) + " s";
            };
        }
    }
}

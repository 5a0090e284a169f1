package io.matchday.intake.estimate;

import io.matchday.intake.estimate.Comparison.Found;
import io.matchday.intake.estimate.method.Forecast;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.platform.text.Message;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One quantity: what past events say, and what was said.
 *
 * @param basis key of the basis; null without a number
 * @param share of the basis that this is
 * @param given what the customer expects or was promised; null: nothing was said
 */
@Schema(name = "EstimateFigure", description = "What past events say of one quantity, beside what was said of it")
record Figure(
        @Schema(required = true) Quantity quantity,
        @Schema(required = true) FigureState state,
        @Schema(nullable = true, description = "One in ten such events stays below") Double p10,
        @Schema(nullable = true, description = "Half of such events stay below") Double p50,
        @Schema(nullable = true, description = "Nine in ten such events stay below") Double p90,
        @Schema(nullable = true, description = "Key of the basis it stands on") String basis,
        @Schema(nullable = true, description = "Share of the basis that this is, 0..1; null: it is not divided")
                Double share,
        @Schema(nullable = true, description = "What the customer expects, or was promised") Double given,
        @Schema(required = true) Verdict verdict,
        @Schema(required = true, description = "All this in a sentence") Message message) {

    /** Of what is the subject in sentences. */
    static Figure of(Quantity quantity, Optional<Found> found, double share, Double given, Message subject) {
        return found.map(one -> of(one, share, given, subject))
                .orElseGet(() -> new Figure(
                        quantity,
                        FigureState.NO_BASIS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        given,
                        given == null ? Verdict.NOT_GIVEN : Verdict.UNCHECKED,
                        Sentences.noBasis(quantity, subject)));
    }

    /** What is left of it for somebody to whom it would tell what single events of others came to. */
    Figure withheld() {
        return new Figure(
                quantity,
                FigureState.WITHHELD,
                null,
                null,
                null,
                null,
                null,
                given,
                given == null ? Verdict.NOT_GIVEN : Verdict.UNCHECKED,
                Sentences.WITHHELD);
    }

    private static Figure of(Found found, double share, Double given, Message subject) {
        Forecast forecast = found.forecast();
        double part = found.quantity().divisible() ? share : 1;
        Verdict verdict = Verdict.of(given, forecast, part);
        return new Figure(
                found.quantity(),
                forecast.founded() ? FigureState.FOUNDED : FigureState.THIN,
                forecast.p10() * part,
                forecast.p50() * part,
                forecast.p90() * part,
                found.key(),
                found.quantity().divisible() ? share : null,
                given,
                verdict,
                Sentences.of(found, part, given, verdict, subject));
    }
}

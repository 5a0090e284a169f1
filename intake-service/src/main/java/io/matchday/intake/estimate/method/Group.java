package io.matchday.intake.estimate.method;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The narrowest group of which at least three past events tell. */
@Schema(
        name = "EstimateGroup",
        description = "The narrowest group with at least three past events: of the same customer and genre, of the same"
                + " customer, of the same genre, any at all")
public enum Group {
    CUSTOMER_AND_GENRE,
    CUSTOMER,
    GENRE,
    ANY;

    boolean holds(Occasion target, Occasion past) {
        boolean customer = target.customer() != null && target.customer().equals(past.customer());
        boolean genre = target.genre() != null && target.genre().equals(past.genre());
        return switch (this) {
            case CUSTOMER_AND_GENRE -> customer && genre;
            case CUSTOMER -> customer;
            case GENRE -> genre;
            case ANY -> true;
        };
    }
}

package io.matchday.testkit.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.matchday.testkit.Repository;
import io.restassured.filter.Filter;

/** Validates what goes over the wire against a frozen contract. */
public final class Contract {

    private Contract() {}

    /** For requests of REST-assured to the service itself: every request and response has to fit its contract. */
    public static Filter of(String service) {
        return new OpenApiValidationFilter(validator(service));
    }

    static OpenApiInteractionValidator validator(String service) {
        return OpenApiInteractionValidator.createForSpecificationUrl(
                        Repository.contract(service).toUri().toString())
                .build();
    }
}

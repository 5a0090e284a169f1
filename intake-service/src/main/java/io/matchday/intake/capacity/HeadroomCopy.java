package io.matchday.intake.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Optional;

/** What this service needs to know of an event's headroom, which capacity-service owns. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HeadroomCopy(List<ProductCopy> products) {

    HeadroomCopy {
        products = products == null ? List.of() : List.copyOf(products);
    }

    /** What was said of a product; empty when nothing was. */
    Optional<ProductCopy> of(String product) {
        return products.stream().filter(told -> product.equals(told.product())).findFirst();
    }

    /**
     * The headroom of one product.
     *
     * @param verdict capacity's word; one that is not known here counts as not enough
     * @param explanation capacity's sentence, with the figures
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProductCopy(String product, String verdict, Message explanation) {}
}

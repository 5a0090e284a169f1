package io.matchday.intake.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.text.Message;
import java.util.List;

/** What this service needs to know of an event's headroom, which capacity-service owns. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HeadroomCopy(List<ProductCopy> products) {

    HeadroomCopy {
        products = products == null ? List.of() : List.copyOf(products);
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

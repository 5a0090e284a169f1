package io.matchday.retro.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.text.Message;
import java.util.List;

/** Whether there is enough bandwidth to carry an event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Headroom(String verdict, List<OfProduct> products) {

    public Headroom {
        products = List.copyOf(products);
    }

    /** The same for one product; a figure that is not known is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfProduct(
            String product,
            Long expectedPeakBitsPerSecond,
            Long measuredPeakBitsPerSecond,
            Long stockBitsPerSecond,
            Long headroomBitsPerSecond,
            Double headroomRatio,
            String verdict,
            Message explanation) {}
}

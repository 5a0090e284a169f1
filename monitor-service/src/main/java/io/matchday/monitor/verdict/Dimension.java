package io.matchday.monitor.verdict;

import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.detect.PartOf;
import java.util.Locale;
import java.util.function.Function;

/** By what trouble and requests are told apart. */
enum Dimension {
    NODE(Facet.NODE, PartOf.NODE, Trouble::node),
    ISP(Facet.ISP, PartOf.ISP, Trouble::isp),
    REGION(Facet.REGION, PartOf.REGION, Trouble::region),
    STREAM(Facet.STREAM, PartOf.STREAM, Trouble::stream),
    CACHE(Facet.CACHE, PartOf.CACHE, Trouble::cache);

    private final Facet facet;
    private final PartOf part;
    /** Without state of its own, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Trouble, String> value;

    Dimension(Facet facet, PartOf part, Function<Trouble, String> value) {
        this.facet = facet;
        this.part = part;
        this.value = value;
    }

    Facet facet() {
        return facet;
    }

    PartOf part() {
        return part;
    }

    String of(Trouble trouble) {
        return value.apply(trouble);
    }

    /** Its name in an answer. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cache state says that the origin was not asked: vendors write TCP_HIT, HIT, RefreshHit and so on. */
    static boolean isHit(String cache) {
        return cache.toUpperCase(Locale.ROOT).contains("HIT");
    }
}

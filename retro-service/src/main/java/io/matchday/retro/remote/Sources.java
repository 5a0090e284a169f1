package io.matchday.retro.remote;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of several things asked of one service how old they are together. */
public final class Sources {

    private static final Comparator<Known<?>> STALEST =
            Comparator.<Known<?>, Boolean>comparing(Known::current).thenComparing(Known::asOf);

    private Sources() {}

    /** The source of the stalest of them, so that no figure is older than is said. */
    public static Source stalest(
            String service, InstantSource clock, List<? extends Optional<? extends Known<?>>> asked) {
        return Source.of(
                service, asked.stream().<Known<?>>flatMap(Optional::stream).min(STALEST), clock);
    }
}

package io.matchday.capacity.outlook;

import io.matchday.capacity.outlook.Curve.Bend;
import io.matchday.capacity.outlook.Curve.Growth;
import io.matchday.capacity.outlook.Curve.Saturation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** All the ways in which readings can be continued. Ages of beginnings are searched by their logarithm. */
final class Families {
    private static final double LEAST_AGE = Math.log(15);
    private static final double STEP_OF_AGES = 0.1;
    private static final double LEAST_POWER = 1.5;
    private static final double STEP_OF_POWERS = 0.25;
    private static final int POWERS = 9;
    private static final double FASTEST_GROWTH = 0.08;
    private static final double LEAST_WIDTH = 5;
    /** In widths: middles from long past to yet to come. */
    private static final double LATEST_MIDDLE = 3;

    private static final double RECENT_MIDDLE = -4;
    private static final double EARLIEST_MIDDLE = -60;

    private final Fitting fitting;
    private final Search search;
    private final double length;
    private final double oldest;

    Families(Recent recent, Fitting fitting) {
        this.fitting = fitting;
        this.search = new Search(fitting);
        this.length = recent.length();
        this.oldest = Math.log(length * 1.2);
    }

    List<Family> all() {
        return List.of(
                Family.near(3, lines()),
                Family.ofShapes(POWERS, bends()),
                Family.near(
                        3,
                        search.around(
                                0.5 / length,
                                FASTEST_GROWTH,
                                rate -> search.best(LEAST_AGE, oldest, age -> new Growth(-Math.exp(age), rate)))),
                Family.near(3.5, search.around(LEAST_WIDTH, length, this::saturation)));
    }

    private List<Fit> lines() {
        List<Fit> fits = new ArrayList<>();
        for (double age = LEAST_AGE; age <= oldest; age += STEP_OF_AGES) {
            fitting.of(new Bend(-Math.exp(age), 1)).ifPresent(fits::add);
        }
        return fits;
    }

    /** They may have begun before the oldest reading. */
    private List<Fit> bends() {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < POWERS; i++) {
            double power = LEAST_POWER + i * STEP_OF_POWERS;
            search.best(LEAST_AGE, oldest + 0.5, age -> new Bend(-Math.exp(age), power))
                    .ifPresent(fits::add);
        }
        return fits;
    }

    private Optional<Fit> saturation(double width) {
        DoubleFunction<Curve> curve = middle -> new Saturation(middle * width, width);
        Optional<Fit> recent = search.best(RECENT_MIDDLE, LATEST_MIDDLE, curve);
        double earliest = Math.max(EARLIEST_MIDDLE, -length / width);
        return earliest < RECENT_MIDDLE ? Search.better(recent, search.best(earliest, RECENT_MIDDLE, curve)) : recent;
    }
}

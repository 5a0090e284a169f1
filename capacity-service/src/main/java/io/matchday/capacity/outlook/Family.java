package io.matchday.capacity.outlook;

import java.util.List;

/**
 * Fits of one kind of curve, of which each is as good as it can be for one value of the parameter that matters most.
 *
 * @param freedom how many numbers its curves are free to choose; what needs fewer is believed sooner
 */
record Family(double freedom, List<Fit> fits) {
    Family {
        fits = List.copyOf(fits);
    }

    double best() {
        return fits.stream().mapToDouble(Fit::likelihood).max().orElse(Double.NEGATIVE_INFINITY);
    }
}

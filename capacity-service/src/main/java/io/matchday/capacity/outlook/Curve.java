package io.matchday.capacity.outlook;

import java.util.OptionalDouble;

/** A form that traffic can rise by, without height and base: these are fitted. Times are seconds, 0 at the newest reading. */
interface Curve {
    /** Never falls. */
    double at(double time);

    /** When it has that value; infinite when it never has. */
    double when(double value);

    /** Whether it starts from nothing, so that its height is all there is to fit. */
    boolean fromNothing();

    /** How many seconds ago it began to rise; empty where it has no beginning. */
    OptionalDouble age();

    /** Something that was flat until it began to rise: evenly with power 1, faster and faster with a higher one. */
    record Bend(double since, double power) implements Curve {
        private static final double SCALE = 600;

        @Override
        public double at(double time) {
            return time <= since ? 0 : Math.pow((time - since) / SCALE, power);
        }

        @Override
        public double when(double value) {
            return value <= 0 ? Double.NEGATIVE_INFINITY : since + SCALE * Math.pow(value, 1 / power);
        }

        @Override
        public boolean fromNothing() {
            return false;
        }

        @Override
        public OptionalDouble age() {
            return OptionalDouble.of(-since);
        }
    }

    /** Something that was flat until it began to grow by the same share in the same time. */
    record Growth(double since, double perSecond) implements Curve {
        @Override
        public double at(double time) {
            return time <= since ? 1 : Math.exp(perSecond * (time - since));
        }

        @Override
        public double when(double value) {
            return value <= 1 ? Double.NEGATIVE_INFINITY : since + Math.log(value) / perSecond;
        }

        @Override
        public boolean fromNothing() {
            return true;
        }

        @Override
        public OptionalDouble age() {
            return OptionalDouble.of(-since);
        }
    }

    /** Something that rises from one level to another, fastest in the middle. */
    record Saturation(double middle, double width) implements Curve {
        @Override
        public double at(double time) {
            return 1 / (1 + Math.exp((middle - time) / width));
        }

        @Override
        public double when(double value) {
            if (value <= 0) {
                return Double.NEGATIVE_INFINITY;
            }
            return value >= 1 ? Double.POSITIVE_INFINITY : middle + width * Math.log(value / (1 - value));
        }

        @Override
        public boolean fromNothing() {
            return false;
        }

        @Override
        public OptionalDouble age() {
            return OptionalDouble.empty();
        }
    }
}

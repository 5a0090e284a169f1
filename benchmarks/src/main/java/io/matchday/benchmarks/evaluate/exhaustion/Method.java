package io.matchday.benchmarks.evaluate.exhaustion;

/** Ways to tell how long what there is will last: what is under test, and what it is held against. */
enum Method {
    /** What capacity-service tells. */
    OUTLOOK("outlook") {
        @Override
        double remaining(Ramp ramp) {
            return ramp.judge().likely();
        }
    },
    /** Nearly as good as it gets. */
    INFORMED("knows the kind") {
        @Override
        double remaining(Ramp ramp) {
            return new Informed(ramp).remaining();
        }
    },
    LEAST_SQUARES("line of 10 minutes") {
        @Override
        double remaining(Ramp ramp) {
            return StraightLine.leastSquares(ramp.slots()).reachesOne();
        }
    },
    THEIL_SEN("Theil-Sen") {
        @Override
        double remaining(Ramp ramp) {
            return StraightLine.theilSen(ramp.slots()).reachesOne();
        }
    };

    private final String title;

    Method(String title) {
        this.title = title;
    }

    /** Seconds from the newest slot until all is taken; infinite for never. */
    abstract double remaining(Ramp ramp);

    String title() {
        return title;
    }
}

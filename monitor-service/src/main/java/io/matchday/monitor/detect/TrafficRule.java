package io.matchday.monitor.detect;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Traffic that is lost, or that comes out of nothing, against its {@link Forecast}. The counts are tested as Poisson with
 * the variance they are seen to have (quasi-likelihood, Wedderburn, Biometrika 1974): both count and forecast are divided
 * by the dispersion. What varies by a part of itself varies more at a higher level, so for a surge the dispersion is that at
 * the level of what came. A surge has to outgrow the steepest ramp that an event is allowed; a drop has to halve
 * what the steepest ramp down would leave.
 */
final class TrafficRule implements Rule {

    private static final double ABOVE_RAMP = 1.5;
    private static final int LEAST_SURGE = 5;
    private static final double BACK_FROM_SURGE = 1.5;
    private static final int HISTORY_SECONDS = 30;
    /** After so long the new level is how it is. */
    private static final int ADOPT_SECONDS = 300;

    private record Course(long at, long count, double expected) {}

    private final Sensitivity sensitivity;
    private final Forecast forecast = new Forecast();
    private final Deque<Course> courses = new ArrayDeque<>();
    private final int history;
    private final int adopt;
    private TrafficFinding breach;
    private TrafficFinding told;
    private int openFor;

    TrafficRule(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
        this.history = sensitivity.slots(HISTORY_SECONDS);
        this.adopt = sensitivity.slots(ADOPT_SECONDS);
    }

    @Override
    public Kind kind() {
        return Kind.TRAFFIC;
    }

    @Override
    public Evidence weigh(Sample sample) {
        long count = sample.requests().total();
        if (told != null) {
            openFor++;
            return isBack(count) || openFor > adopt ? Evidence.GOOD : Evidence.UNDECIDED;
        }
        breach = null;
        if (forecast.isReady()) {
            note(new Course(sample.at(), count, forecast.middle()));
            breach = compare(sample.at(), count);
        }
        forecast.learn(count);
        return breach == null ? Evidence.GOOD : new Evidence(breach.logTail(), false);
    }

    @Override
    public Finding finding() {
        long[] counts = courses.stream().mapToLong(Course::count).toArray();
        double[] expected = courses.stream().mapToDouble(Course::expected).toArray();
        int onset = ChangePoint.shift(counts, expected);
        return breach.since(
                courses.stream().skip(onset).findFirst().orElseThrow().at());
    }

    @Override
    public void opened() {
        told = breach;
        openFor = 0;
    }

    @Override
    public void closed() {
        told = null;
        forecast.forget();
        courses.clear();
    }

    private TrafficFinding compare(long at, long count) {
        double lowest = forecast.low();
        double highest = forecast.high();
        double low = sensitivity.decay() * lowest;
        double high = sensitivity.growth() * highest;
        if (count < sensitivity.drop() * low && lowest >= sensitivity.leastTotal()) {
            double dispersion = forecast.dispersion();
            double logTail = LogTail.poissonAtMost((long) Math.ceil(count / dispersion), low / dispersion);
            return new TrafficFinding(true, at, at, count, lowest, logTail);
        }
        if (count > ABOVE_RAMP * high && count >= LEAST_SURGE * sensitivity.leastTotal()) {
            double dispersion = forecast.dispersionAt(count);
            double logTail = LogTail.poissonAtLeast((long) (count / dispersion), high / dispersion);
            return new TrafficFinding(false, at, at, count, highest, logTail);
        }
        return null;
    }

    private boolean isBack(long count) {
        return told.drop()
                ? count >= (1 + sensitivity.drop()) / 2 * told.expected()
                : count <= BACK_FROM_SURGE * told.expected();
    }

    private void note(Course course) {
        courses.addLast(course);
        if (courses.size() > history) {
            courses.removeFirst();
        }
    }
}

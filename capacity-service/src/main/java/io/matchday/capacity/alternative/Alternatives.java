package io.matchday.capacity.alternative;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.reservation.Timeline;
import io.matchday.capacity.window.Window;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what could be had instead of a wish that cannot be fulfilled, the least change of it first. */
final class Alternatives {
    private static final int MOST_OF_A_KIND = 5;

    private final Wish wish;
    private final Timeline promised;
    private final List<Alternative> found = new ArrayList<>();

    private Alternatives(Wish wish, Timeline promised) {
        this.wish = wish;
        this.promised = promised;
    }

    /**
     * A pool that might do.
     *
     * @param free what of it is free throughout the window of the wish
     */
    record Candidate(Pool pool, long free) {}

    /**
     * What could be had instead; empty when the wish can be fulfilled as it is.
     *
     * @param promised the level of the wanted pool within the window of the wish
     * @param others pools whose amounts count the same
     * @param plans of the event, such as lower what it needs
     */
    static List<Alternative> of(Wish wish, Timeline promised, List<Candidate> others, List<PlanCopy> plans) {
        Alternatives alternatives = new Alternatives(wish, promised);
        if (alternatives.free() < wish.amount()) {
            alternatives.find(others, plans);
        }
        return List.copyOf(alternatives.found);
    }

    private void find(List<Candidate> others, List<PlanCopy> plans) {
        elsewhere(others, Kind.SAME_PLACE);
        part();
        shorter();
        elsewhere(others, Kind.OTHER_REGION);
        elsewhere(others, Kind.OTHER_PRODUCT);
        scaleRequest();
        plans.forEach(plan -> found.add(new Alternative(
                Kind.PLAN,
                null,
                plan.key(),
                null,
                null,
                null,
                new Message(
                        "Carry out the plan “%s”, so that less is needed".formatted(plan.title()),
                        "执行预案“%s”以降低需求".formatted(plan.title())))));
    }

    private long free() {
        return wish.pool().free(promised.highest());
    }

    private void part() {
        if (free() > 0) {
            add(
                    Kind.PART,
                    wish.pool(),
                    free(),
                    wish.window(),
                    new Message(
                            "%s of %s are free throughout that time".formatted(free(), wish.amount()),
                            "该时段内始终可用 %s（需要 %s）".formatted(free(), wish.amount())));
        }
    }

    private void shorter() {
        longest()
                .ifPresent(window -> add(
                        Kind.SHORTER,
                        wish.pool(),
                        wish.amount(),
                        window,
                        new Message(
                                "All of it is free from %s%s"
                                        .formatted(
                                                window.from(),
                                                window.until()
                                                        .map(end -> " until " + end)
                                                        .orElse(" on")),
                                "自 %s 起%s可全额使用"
                                        .formatted(
                                                window.from(),
                                                window.until()
                                                        .map(end -> "至 " + end + " ")
                                                        .orElse("")))));
    }

    /** The longest stretch of the window in which all of the wish is free. */
    private Optional<Window> longest() {
        List<Window> stretches = new ArrayList<>();
        Instant since = null;
        for (Timeline.Step step : promised.steps()) {
            boolean fits = wish.amount() <= wish.pool().available() - step.level();
            if (fits && since == null) {
                since = step.window().from();
            } else if (!fits && since != null) {
                stretches.add(Window.of(since, step.window().from()));
                since = null;
            }
        }
        if (since != null) {
            stretches.add(new Window(since, wish.window().until()));
        }
        return stretches.stream().max(Comparator.comparing(Window::length));
    }

    private void elsewhere(List<Candidate> others, Kind kind) {
        others.stream()
                .filter(other ->
                        other.free() > 0 && kind == kindOf(other.pool()).orElse(null))
                .sorted(Comparator.comparing((Candidate other) -> other.free() < wish.amount())
                        .thenComparing(other ->
                                !other.pool().region().equals(wish.pool().region()))
                        .thenComparing(Candidate::free, Comparator.reverseOrder())
                        .thenComparing(other -> other.pool().key()))
                .limit(MOST_OF_A_KIND)
                .forEach(other -> add(
                        kind,
                        other.pool(),
                        Math.min(other.free(), wish.amount()),
                        wish.window(),
                        ElsewhereWords.of(wish, other)));
    }

    private Optional<Kind> kindOf(Pool other) {
        if (other.unit() != wish.pool().unit() || other.key().equals(wish.pool().key())) {
            return Optional.empty();
        }
        if (other.product().equals(wish.pool().product())) {
            return Optional.of(other.region().equals(wish.pool().region()) ? Kind.SAME_PLACE : Kind.OTHER_REGION);
        }
        return StandIns.of(other.product(), wish.pool().product()).map(how -> Kind.OTHER_PRODUCT);
    }

    private void scaleRequest() {
        long missing = wish.amount() - free();
        Optional<Long> growth =
                wish.pool().quota().map(quota -> quota - wish.pool().total());
        boolean beyond = growth.map(room -> room < missing).orElse(false);
        add(
                Kind.SCALE_REQUEST,
                wish.pool(),
                missing,
                wish.window(),
                new Message(
                        "Ask %s for %s more%s"
                                .formatted(
                                        wish.pool().provider(),
                                        missing,
                                        beyond ? "; that is beyond the quota, which has to be raised first" : ""),
                        "向 %s 申请扩容 %s%s".formatted(wish.pool().provider(), missing, beyond ? "；超出配额，需先提升配额" : "")));
    }

    private void add(Kind kind, Pool pool, long amount, Window window, Message explanation) {
        found.add(new Alternative(
                kind, pool.key(), null, amount, window.from(), window.until().orElse(null), explanation));
    }
}

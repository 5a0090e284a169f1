package io.matchday.benchmarks.evaluate.fault;

import io.matchday.monitor.verdict.VerdictKind;
import java.util.SplittableRandom;

/** What is made to go wrong, and what ought to be said of it. */
enum Fault {
    NODE_DOWN(VerdictKind.BROKEN_NODE, "node") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            breakOff(answer, random);
        }
    },
    NODE_SLOW(VerdictKind.BROKEN_NODE, "node") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.firstByteSeconds = 1.2 + 5 * random.nextDouble();
        }
    },
    NODE_FORBIDS(VerdictKind.BROKEN_NODE, "node") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.fail(403, "-", 0);
        }
    },
    REGION_SERVED_FROM_AFAR(VerdictKind.BAD_SCHEDULING, "region") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.node = target.afar(random);
            answer.firstByteSeconds = 0.5 + 2.5 * random.nextDouble();
            if (random.nextInt(50) == 0) {
                answer.fail(504, "MISS", 504);
            }
        }
    },
    CARRIER_OUTAGE(VerdictKind.REGION_OR_CARRIER, "isp") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            breakOff(answer, random);
        }
    },
    ORIGIN_FAILS(VerdictKind.ORIGIN, "") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            int status = 500 + 2 * random.nextInt(3);
            answer.fail(status, "MISS", status);
        }
    },
    ORIGIN_SLOW(VerdictKind.ORIGIN, "") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.firstByteSeconds = 1.2 + 6 * random.nextDouble();
        }
    },
    BAD_RELEASE(VerdictKind.CUSTOMER_RELEASE, "stream") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            // What the origin answered is cached for a moment.
            boolean cached = random.nextInt(4) == 0;
            answer.fail(target.releaseStatus(), cached ? "HIT" : "MISS", cached ? 0 : target.releaseStatus());
        }
    },
    AUTH_STORM(VerdictKind.ACCESS_DENIED, "") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.fail(random.nextInt(5) == 0 ? 401 : 403, "-", 0);
        }
    },
    PUSH_INTERRUPTED(VerdictKind.PUSH, "stream") {
        @Override
        void spoil(Answer answer, Target target, SplittableRandom random) {
            answer.fail(404, "MISS", 404);
        }
    };

    private final VerdictKind verdict;
    private final String named;

    Fault(VerdictKind verdict, String named) {
        this.verdict = verdict;
        this.named = named;
    }

    abstract void spoil(Answer answer, Target target, SplittableRandom random);

    VerdictKind verdict() {
        return verdict;
    }

    /** The dimension whose value has to be named; empty where the whole domain is affected. */
    String named() {
        return named;
    }

    private static void breakOff(Answer answer, SplittableRandom random) {
        int[] statuses = {0, 0, 0, 502, 504};
        answer.fail(statuses[random.nextInt(statuses.length)], "-", 0);
    }
}

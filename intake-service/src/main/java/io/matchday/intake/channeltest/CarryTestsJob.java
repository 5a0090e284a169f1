package io.matchday.intake.channeltest;

import io.matchday.intake.monitor.NewTestMessage;
import io.matchday.intake.monitor.TestAnswer;
import io.matchday.intake.monitor.TestMessageGateway;
import io.matchday.platform.text.Message;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Hands tests to the monitor and fetches what became of them, across restarts of either side. */
@ApplicationScoped
class CarryTestsJob {

    private static final Logger LOG = Logger.getLogger(CarryTestsJob.class);
    private static final String EVENT_KEY = "eventKey";
    /** Longer than the calls for all tests that are taken in hand together. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final ChannelTests tests;
    private final TestMessageGateway monitor;
    private final InstantSource clock;

    CarryTestsJob(ChannelTests tests, TestMessageGateway monitor, InstantSource clock) {
        this.tests = tests;
        this.monitor = monitor;
        this.clock = clock;
    }

    @Scheduled(identity = "carry-channel-tests", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant();
        List<ChannelTest> due = QuarkusTransaction.requiringNew().call(() -> tests.lease(now, LEASE));
        for (ChannelTest test : due) {
            MDC.put(EVENT_KEY, test.eventKey());
            try {
                carry(test);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "The test %s could not be carried on; it is tried again", test.id());
            } finally {
                MDC.remove(EVENT_KEY);
            }
        }
    }

    /** The call is made outside of any transaction, however long it takes. */
    private void carry(ChannelTest test) {
        TestAnswer answer = test.messageId()
                .map(monitor::read)
                .orElseGet(() -> monitor.send(test.id().toString(), message(test)));
        QuarkusTransaction.requiringNew().run(() -> {
            ChannelTest current = tests.findById(test.id(), LockModeType.PESSIMISTIC_WRITE);
            if (current.isPending()) {
                TestProgress.apply(current, answer, clock.instant());
            }
        });
    }

    private static NewTestMessage message(ChannelTest test) {
        return new NewTestMessage(
                test.kind().name(),
                test.address(),
                new Message(
                        "Channel test of event " + test.eventKey() + " for " + test.person() + ". Nothing is wrong.",
                        "活动 " + test.eventKey() + " 通道演测（" + test.person() + "），非真实告警。"),
                test.eventKey());
    }
}

package io.matchday.intake.channeltest;

import io.matchday.intake.monitor.TestAnswer;
import io.matchday.intake.monitor.TestMessage;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;

/** Takes over what the monitor says of a test. */
final class TestProgress {

    private static final Duration ASK_EVERY = Duration.ofSeconds(1);
    /** A monitor that is away for longer is no longer tested by this test. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private TestProgress() {}

    static void apply(ChannelTest test, TestAnswer answer, Instant now) {
        if (answer instanceof TestAnswer.Told told) {
            told(test, told.message(), now);
        } else if (answer instanceof TestAnswer.Refused refused) {
            test.settle(Outcome.FAILED, refused(refused.code()), now);
        } else if (now.isAfter(test.askedAt().plus(PATIENCE))) {
            test.settle(Outcome.FAILED, new Message("The monitor could not be asked for a day", "监控服务一天内无法访问"), now);
        } else {
            test.askAgain(now);
        }
    }

    /** A state that was added there later is one to wait for the end of. */
    private static void told(ChannelTest test, TestMessage message, Instant now) {
        test.handedOver(message.id(), message.attempts(), message.latencyMillis(), now.plus(ASK_EVERY));
        switch (message.state()) {
            case "SENT" -> test.settle(Outcome.SENT, new Message("The receiver took it", "接收方已收下"), now);
            case "FAILED" -> test.settle(Outcome.FAILED, failed(message), now);
            default -> {
                if (now.isAfter(test.askedAt().plus(PATIENCE))) {
                    test.settle(Outcome.FAILED, new Message("It did not come to an end", "演测一天内没有结果"), now);
                }
            }
        }
    }

    private static Message failed(TestMessage message) {
        if (message.statusClass() != null) {
            return new Message("The receiver answered " + message.statusClass(), "接收方返回 " + message.statusClass());
        }
        return "ADDRESS_REFUSED".equals(message.failure())
                ? new Message(
                        "The address must not be called: no http address, or a private one",
                        "地址不允许访问：不是 http 地址，或为内网地址")
                : new Message("The receiver did not answer", "接收方没有应答");
    }

    private static Message refused(String code) {
        return new Message("The monitor does not send it (" + code + ")", "监控服务拒绝发送（" + code + "）");
    }
}

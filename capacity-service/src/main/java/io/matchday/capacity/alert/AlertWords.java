package io.matchday.capacity.alert;

import io.matchday.capacity.live.LivePool;
import io.matchday.capacity.live.LiveWords;
import io.matchday.platform.text.Message;
import java.time.Instant;

/** What people are told. */
final class AlertWords {
    private AlertWords() {}

    static Message raised(Trigger trigger, LivePool pool, Instant now) {
        Message figures = LiveWords.of(pool, now);
        Message what = what(trigger);
        return new Message(what.en() + ": " + figures.en(), what.zh() + "：" + figures.zh());
    }

    static Message cleared(Trigger trigger, LivePool pool, Instant now) {
        Message raised = raised(trigger, pool, now);
        return new Message("Cleared. " + raised.en(), "已恢复。" + raised.zh());
    }

    private static Message what(Trigger trigger) {
        return switch (trigger) {
            case USED_NOTICE -> new Message("Capacity notice", "容量提示");
            case USED_WARNING -> new Message("Capacity warning", "容量预警");
            case USED_CRITICAL -> new Message("Capacity critical", "容量告急");
            case EXHAUSTION_WARNING -> new Message("Capacity will run out", "容量即将用尽");
            case EXHAUSTION_CRITICAL -> new Message("Capacity is about to run out", "容量马上用尽");
        };
    }
}

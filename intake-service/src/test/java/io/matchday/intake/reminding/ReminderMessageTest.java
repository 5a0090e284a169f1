package io.matchday.intake.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.countdown.Reminder;
import io.matchday.intake.countdown.ReminderKind;
import io.matchday.intake.monitor.NewMessage;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderMessageTest {

    private static final Instant DUE = Instant.parse("2026-12-04T10:00:00Z");
    private static final String HOOK = "https://hooks.aurora.example/duty";

    @Test
    void theSameReminderToTheSameAddressHasTheSameKey() {
        assertThat(key(reminder(7, "cup", DUE, "as it was told first"), HOOK))
                .isEqualTo(key(reminder(7, "cup", DUE, "as it was told first"), HOOK))
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void anythingElseHasAnother() {
        assertThat(Stream.of(
                        key(reminder(7, "cup", DUE, "text"), HOOK),
                        key(reminder(7, "cup", DUE, "text"), HOOK + "/b"),
                        key(reminder(8, "cup", DUE, "text"), HOOK),
                        key(reminder(7, "gala", DUE, "text"), HOOK),
                        key(reminder(7, "cup", DUE.plusSeconds(1), "text"), HOOK)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "冻", "🧊"})
    void aTextThatIsTooLongIsCutBetweenCharacters(String character) {
        String text = "a" + character.repeat(NewMessage.LONGEST_TEXT);
        String told = new ReminderMessage(reminder(7, "cup", DUE, text), HOOK)
                .content()
                .text()
                .en();
        assertThat(told)
                .hasSizeBetween(NewMessage.LONGEST_TEXT - 1, NewMessage.LONGEST_TEXT)
                .endsWith(character + "…");
    }

    private static String key(Reminder reminder, String address) {
        return new ReminderMessage(reminder, address).key();
    }

    private static Reminder reminder(long id, String event, Instant due, String text) {
        return new Reminder(
                id, event, "freeze-start", ReminderKind.ONE_DAY_AHEAD, due, null, new Message(text, text), due, null);
    }
}

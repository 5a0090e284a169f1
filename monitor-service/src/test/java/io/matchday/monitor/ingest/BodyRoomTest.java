package io.matchday.monitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private static final int BODY = 600_000;

    private final BodyRoom room = new BodyRoom(1_000_000);

    @Test
    void whatWasGivenBackServesTheNextBodyOfMuchTheSameLength() {
        byte[] first = room.take(BODY);
        assertThat(room.take(BODY)).isNotSameAs(first);
        room.giveBack(first);
        assertThat(room.take(BODY + 10_000)).isSameAs(first);
        assertThat(room.take(BODY)).as("it is taken").isNotSameAs(first);
    }

    @Test
    void oneThatIsTooSmallIsLetGo() {
        byte[] small = room.take(100_000);
        room.giveBack(small);
        assertThat(room.take(BODY)).hasSizeGreaterThanOrEqualTo(BODY);
        assertThat(room.take(100_000)).isNotSameAs(small);
    }

    @Test
    void itKeepsNoMoreThanItsBound() {
        byte[] first = room.take(BODY);
        byte[] second = room.take(BODY);
        room.giveBack(first);
        room.giveBack(second);
        assertThat(room.take(BODY)).isSameAs(first);
        assertThat(room.take(BODY)).as("there was no room for it").isNotSameAs(second);
    }

    @Test
    void smallBodiesHaveArraysOfTheirOwn() {
        byte[] array = room.take(500);
        assertThat(array).hasSize(500);
        room.giveBack(array);
        assertThat(room.take(500)).isNotSameAs(array);
    }
}

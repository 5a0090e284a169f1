package io.matchday.retro.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemotePageTest {

    @Test
    void aListIsReadToItsEnd() {
        Map<String, RemotePage<Integer>> pages = Map.of(
                "start", new RemotePage<>(List.of(1, 2), "second"),
                "second", new RemotePage<>(List.of(3), "third"),
                "third", new RemotePage<>(List.of(), null));

        assertThat(RemotePage.<Integer>readAll(cursor -> pages.get(cursor == null ? "start" : cursor)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aListThatDoesNotEndIsNotReadForever() {
        assertThatThrownBy(() -> RemotePage.readAll(cursor -> new RemotePage<>(List.of(1), "again")))
                .isInstanceOf(IllegalStateException.class);
    }
}

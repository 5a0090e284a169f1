package io.matchday.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OverloadTest {

    @Test
    void aPoolWithoutFreeConnectionsIsBehindIt() {
        SQLException agroal = new SQLException("Sorry, acquisition timeout!");

        assertThat(Overload.isBehind(new IllegalStateException("cannot be read", new RuntimeException(agroal))))
                .isTrue();
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(Overload.isBehind(new SQLException("relation does not exist")))
                .isFalse();
        assertThat(Overload.isBehind(new SQLException((String) null))).isFalse();
        assertThat(Overload.isBehind(new IllegalStateException("acquisition timeout")))
                .isFalse();
        assertThat(Overload.isBehind(null)).isFalse();
    }
}

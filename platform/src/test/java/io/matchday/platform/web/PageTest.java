package io.matchday.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Property
    void followingTheCursorsReadsEverythingOnceInOrder(
            @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(min = 1, max = 20) int limit) {
        List<Integer> all = IntStream.range(1, size + 1).boxed().toList();
        List<Integer> read = new ArrayList<>();
        String cursor = null;
        do {
            long after = Cursor.decodeNumber(cursor).orElse(0L);
            List<Integer> fetched =
                    all.stream().filter(i -> i > after).limit(limit + 1L).toList();
            Page<Integer> page = Page.of(fetched, limit, Object::toString);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            read.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(read).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "bm90LWEtbnVtYmVy", "AAAA"})
    void aMadeUpCursorIsTheCallersMistake(String cursor) {
        assertThatThrownBy(() -> Cursor.decodeNumber(cursor))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(CommonProblem.INVALID_FIELD));
    }
}

package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.FOUR;
import static io.matchday.capacity.report.Samples.MATCH;
import static io.matchday.capacity.report.Samples.NOON;
import static io.matchday.capacity.report.Samples.asked;
import static io.matchday.capacity.report.Samples.promise;
import static io.matchday.capacity.report.Samples.released;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.report.Samples.Asked;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.scaling.PastRequests;
import io.matchday.capacity.scaling.RequestState;
import io.matchday.capacity.window.Window;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {
    private static final Window NEXT_DAY = Window.of(NOON.plus(Duration.ofDays(1)), FOUR.plus(Duration.ofDays(1)));

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void requestsCount(String reason, List<Asked> requests, long asked, long granted, long verified, long missing) {
        Quantities quantities =
                course(List.of(), requests.stream().map(Asked::kept).toList()).quantities();

        assertThat(List.of(quantities.asked(), quantities.granted(), quantities.verified(), quantities.missing()))
                .as(reason)
                .containsExactly(asked, granted, verified, missing);
    }

    static Stream<Arguments> requests() {
        Asked partly = asked(1, 100).granted(60);
        return Stream.of(
                Arguments.of("nobody has answered", List.of(asked(1, 100)), 100, 0, 0, 100),
                Arguments.of("granted in part and not seen", List.of(partly), 100, 60, 0, 100),
                Arguments.of("seen", List.of(partly.seen(NOON)), 100, 60, 60, 40),
                Arguments.of(
                        "what a follow-up asks for again counts once",
                        List.of(
                                partly.seen(NOON),
                                asked(2, 40).followingUp(1).granted(40).seen(NOON)),
                        100,
                        100,
                        100,
                        0),
                Arguments.of(
                        "a follow-up that was cancelled asks for nothing",
                        List.of(partly.seen(NOON), asked(2, 40).followingUp(1).in(RequestState.CANCELLED)),
                        100,
                        60,
                        60,
                        40),
                Arguments.of(
                        "a grant that was not kept is none", List.of(partly.in(RequestState.REFUSED)), 100, 0, 0, 100),
                Arguments.of("we took it back", List.of(asked(1, 100).in(RequestState.CANCELLED)), 0, 0, 0, 0),
                Arguments.of(
                        "one day after the other: what the first got does not make up for the second",
                        List.of(
                                asked(1, 100).granted(100).seen(NOON),
                                asked(2, 50).over(NEXT_DAY)),
                        100,
                        100,
                        100,
                        50));
    }

    @Test
    void aDraftIsNotAskedYet() {
        PastRequests.Kept draft = asked(1, 100).in(RequestState.DRAFT).kept(Optional.empty(), Optional.empty());

        assertThat(course(List.of(), List.of(draft)).quantities().asked()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promises")
    void promisesCountForAsLongAsTheyLast(String reason, List<PastPromises.Kept> promises, long reserved, long held) {
        Quantities quantities = course(promises, List.of()).quantities();

        assertThat(List.of(quantities.reserved(), quantities.held())).as(reason).containsExactly(reserved, held);
    }

    static Stream<Arguments> promises() {
        PastPromises.Kept reserved = promise(1, 10, Origin.RESERVED, MATCH);
        PastPromises.Kept granted = promise(2, 5, Origin.GRANTED, MATCH);
        return Stream.of(
                Arguments.of("both at once", List.of(reserved, granted), 10, 15),
                Arguments.of(
                        "handed back before it began was never held",
                        List.of(released(reserved, NOON.minusSeconds(1)), granted),
                        0,
                        5),
                Arguments.of(
                        "one handed back when the other begins",
                        List.of(
                                released(reserved, NOON.plusSeconds(60)),
                                promise(3, 8, Origin.RESERVED, Window.of(NOON.plusSeconds(60), FOUR))),
                        10,
                        10),
                Arguments.of(
                        "without an end", List.of(promise(4, 7, Origin.RESERVED, Window.since(NOON)), granted), 7, 12));
    }

    @Test
    void useThatNobodyToldIsNotZero() {
        assertThat(course(List.of(), List.of(asked(1, 100).kept())).told()).isEmpty();
        assertThat(course(
                                List.of(),
                                List.of(
                                        asked(1, 9).kept(Optional.of(NOON), Optional.of(4L)),
                                        asked(2, 9).kept()))
                        .told())
                .hasValue(4);
    }

    private static Course course(List<PastPromises.Kept> promises, List<PastRequests.Kept> requests) {
        return new Course(promises, requests);
    }
}

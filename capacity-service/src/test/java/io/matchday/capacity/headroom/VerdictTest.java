package io.matchday.capacity.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "ENOUGH ENOUGH, ENOUGH, all have enough",
        "ENOUGH TIGHT, TIGHT, one is tight",
        "TIGHT SHORT, SHORT, one is short",
        "ENOUGH UNKNOWN, UNKNOWN, not knowing one rules out saying that it is enough",
        "UNKNOWN TIGHT, TIGHT, what is known to be tight is said before what is not known",
        "UNKNOWN SHORT, SHORT, what is known to be short is said before what is not known",
    })
    void theWorstSpeaksForAll(String verdicts, Verdict worst, String why) {
        List<Verdict> all =
                Arrays.stream(verdicts.split(" ", -1)).map(Verdict::valueOf).toList();

        assertThat(Verdict.worst(all)).as(why).isEqualTo(worst);
    }
}

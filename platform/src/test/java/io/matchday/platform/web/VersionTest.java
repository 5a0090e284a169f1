package io.matchday.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.matchday.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    @ParameterizedTest(name = "If-Match {0} against version 7: {1}, because {2}")
    @CsvSource(
            nullValues = "none",
            quoteCharacter = '\'',
            value = {
                "'\"7\"', none, it is the version that was read",
                "*, none, the caller takes what there is",
                "'\"6\"', stale-version, somebody was faster",
                "7, stale-version, an entity tag is quoted",
                "'W/\"7\"', stale-version, a weak tag does not guard a write",
                "none, version-required, a blind write could undo another's",
                "' ', version-required, an empty header names no version"
            })
    void aWriteNamesTheVersionItWasMadeFrom(String ifMatch, String code, String because) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> Version.requireCurrent(ifMatch, 7));
        assertThat(refused == null ? null : refused.code().code()).as(because).isEqualTo(code);
    }
}

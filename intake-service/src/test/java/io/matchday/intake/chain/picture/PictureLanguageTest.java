package io.matchday.intake.chain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureLanguageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing said |                         | en",
                "Chinese      | zh-CN,zh;q=0.9,en;q=0.8 | zh",
                "English      | en-GB,zh;q=0.5          | en",
                "by weight    | en;q=0.2,zh;q=0.7       | zh",
                "neither      | fr, de;q=0.9            | en",
                "third choice | fr, de;q=0.9, zh;q=0.1  | zh",
                "refused      | zh;q=0                  | en",
                "any          | *                       | en",
                "no list      | ;;;q=x                  | en"
            })
    void theFirstOfBothThatIsAccepted(String reason, String accepted, String language) {
        assertThat(PictureLanguage.of(accepted)).as(reason).isEqualTo(language);
    }
}

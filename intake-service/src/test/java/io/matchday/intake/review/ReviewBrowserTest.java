package io.matchday.intake.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Looks at the review in a real browser. Pictures of what it saw are left in target/review-shots. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReviewBrowserTest {

    private static final String WIDER_THAN_THE_WINDOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String LABELS_BEYOND_THEIR_BARS =
            """
            return [...document.querySelectorAll('.timeline g')].filter(bar => {
              const text = bar.querySelector('text');
              return text && text.getBBox().x + text.getBBox().width > bar.querySelector('rect').getBBox().x
                + bar.querySelector('rect').getBBox().width;
            }).map(bar => bar.textContent.trim())
            """;
    private static final String LABELS_ON_EACH_OTHER =
            """
            const found = [];
            for (const chart of document.querySelectorAll('.chart')) {
              const boxes = [...chart.querySelectorAll('text:not(.in)')].map(text => [text.textContent, text.getBBox()]);
              for (const [one, a] of boxes) for (const [other, b] of boxes) {
                if (a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 2
                    && b.y < a.y + a.height - 2) found.push(one + ' / ' + other);
              }
            }
            return found
            """;

    Neighbours neighbours;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0}, {1} pixels")
    @CsvSource({"en, 375", "en, 1280", "zh, 375", "zh, 1280"})
    void thePageFitsTheWindowAndComplainsOfNothing(String language, int width) {
        go(rich(), language, width);
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo(language);
        assertThat(browser.ask(WIDER_THAN_THE_WINDOW)).isEqualTo(0L);
        assertThat((List<?>) browser.ask(LABELS_BEYOND_THEIR_BARS)).isEmpty();
        assertThat((List<?>) browser.ask(LABELS_ON_EACH_OTHER)).isEmpty();
        browser.keep("rich-" + language + "-" + width);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void itIsDarkOnAScreenAndTheVerdictIsTheLargestThingOnIt() {
        go(rich(), "en", 1280);
        assertThat(brightness((String) browser.ask("return getComputedStyle(document.body).backgroundColor")))
                .isLessThan(30.0);
        assertThat(
                        browser.ask(
                                """
                        const size = of => parseFloat(getComputedStyle(of).fontSize);
                        const verdict = document.querySelector('.verdict strong');
                        return [...document.querySelectorAll('body *')].every(one => size(one) <= size(verdict))
                        """))
                .isEqualTo(true);
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.signatures')).display"))
                .isEqualTo("none");
    }

    @Test
    void whoeverHasNoMouseGetsToWhatIsOpen() {
        go(rich(), "en", 1280);
        browser.press(Keys.TAB);
        assertThat(browser.ask("return document.activeElement.className")).isEqualTo("skip");
        assertThat((Long) browser.ask("return Math.round(document.activeElement.getBoundingClientRect().left)"))
                .isGreaterThanOrEqualTo(0);
        browser.press(Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("main");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, 'Commander: 林晓 Lin Xiao', Customer's reviewer, No go", "zh, 总指挥, 客户评审人, 不执行"})
    void itIsPrintedBlackOnWhiteWithLinesForSignatures(String language, String commander, String reviewer, String noGo)
            throws IOException {
        go(rich(), language, 1280);
        try (PDDocument paper = Loader.loadPDF(browser.printed("rich-" + language))) {
            assertThat(new PDFTextStripper().getText(paper)).contains(commander, reviewer, noGo);
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                BufferedImage seen = new PDFRenderer(paper).renderImage(page);
                assertThat(seen.getRGB(3, 3) & 0xffffff).isEqualTo(0xffffff);
                assertThat(seen.getRGB(seen.getWidth() / 2, seen.getHeight() - 3) & 0xffffff)
                        .isEqualTo(0xffffff);
            }
        }
    }

    @Test
    void aCompleteEventIsGreen() {
        String event = ReviewedEvent.complete("Aurora launch show");
        neighbours.headroom(event, "CDN", "ENOUGH");
        neighbours.heard(event, List.of("play.aurora.example"));
        go(event, "en", 1280);
        assertThat(browser.ask("return document.querySelector('.verdict').className"))
                .isEqualTo("verdict green");
        browser.keep("green-en-1280");
        browser.printed("green-en");
        assertThat(browser.complaints()).isEmpty();
    }

    private String rich() {
        String event = ReviewedEvent.rich("Aurora Cup 2026 grand final 极光杯总决赛");
        neighbours.headroom(event, "CDN", "ENOUGH");
        neighbours.heard(event, List.of("push.aurora.example", "play.aurora.example", "images.aurora.example"));
        return event;
    }

    private void go(String event, String language, int width) {
        String root = ConfigProvider.getConfig().getValue("test.url", String.class);
        try {
            String password = new SuiteSecrets(
                            Path.of(ConfigProvider.getConfig().getValue("matchday.home", String.class)))
                    .passwords()
                    .get(Roles.VIEWER);
            String signIn = Base64.getEncoder().encodeToString((Roles.VIEWER + ":" + password).getBytes(UTF_8));
            browser.go(
                    root + "/intake/api/v1/events/" + event + "/readiness/review",
                    width,
                    Map.of("Authorization", "Basic " + signIn, "Accept-Language", language));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Mean of red, green and blue, as in {@code rgb(11, 16, 22)}. */
    private static double brightness(String colour) {
        return Pattern.compile("[0-9]+")
                .matcher(colour)
                .results()
                .limit(3)
                .mapToInt(part -> Integer.parseInt(part.group()))
                .average()
                .orElseThrow();
    }
}

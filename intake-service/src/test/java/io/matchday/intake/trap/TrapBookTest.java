package io.matchday.intake.trap;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Slug;
import io.matchday.platform.text.Message;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the data file has to be, so that nobody relies on a figure that cannot be looked up. */
class TrapBookTest {

    private final TrapBook book = new TrapBook();

    @Test
    void everyTrapSaysWhereAndWhenItWasRead() {
        assertThat(book.catalogue().traps()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(trap -> {
            URI source = URI.create(trap.source());
            assertThat(source.getScheme()).as(trap.id()).isEqualTo("https");
            assertThat(source.getHost()).as(trap.id()).contains(".");
            assertThat(trap.seen()).as(trap.id()).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2100, 1, 1));
        });
    }

    @Test
    void everyTrapSpeaksBothLanguagesAndHasAKeyThatFitsAnAddress() {
        assertThat(book.catalogue().traps()).allSatisfy(trap -> {
            assertThat(trap.id()).matches(Slug.PATTERN).hasSizeLessThanOrEqualTo(Slug.LONGEST);
            Stream.of(trap.title(), trap.consequence(), trap.remedy()).forEach(text -> inBoth(trap.id(), text));
            if (trap.question() != null) {
                inBoth(trap.id(), trap.question());
            }
        });
        assertThat(book.catalogue().platforms()).allSatisfy(platform -> {
            assertThat(platform.key()).matches(Slug.PATTERN);
            assertThat(platform.products()).isNotEmpty();
        });
    }

    @Test
    void aPublishedLimitIsPositiveAndConcernsSomeDomain() {
        assertThat(book.catalogue().traps()).extracting(Trap::condition).allSatisfy(condition -> {
            assertThat(condition.roles()).isNotEmpty();
            if (condition.limit() != null) {
                assertThat(condition.limit()).isPositive();
            }
        });
    }

    @Test
    void theCatalogueIsReadByPlatform() {
        TrapCatalogue one = book.catalogue().of("aws-cloudfront");
        assertThat(one.platforms()).extracting(Platform::key).containsExactly("aws-cloudfront");
        assertThat(one.traps()).isNotEmpty().extracting(Trap::platform).containsOnly("aws-cloudfront");
        assertThat(book.catalogue().of("nobody").traps()).isEmpty();
    }

    private static void inBoth(String id, Message text) {
        assertThat(text.en()).as(id).isNotBlank();
        assertThat(text.zh()).as(id).isNotBlank().isNotEqualTo(text.en()).matches("(?s).*\\p{IsHan}.*");
    }
}

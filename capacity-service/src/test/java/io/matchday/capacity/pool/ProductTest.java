package io.matchday.capacity.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {
    @Test
    void theFourKnownOnesComeFirst() {
        assertThat(Stream.of("ZZZ", "ENS", "CDN", "AAA", "LIVE", "ECS")
                        .map(Product::new)
                        .sorted())
                .extracting(Product::name)
                .containsExactly("LIVE", "CDN", "ECS", "ENS", "AAA", "ZZZ");
    }

    @ParameterizedTest
    @CsvSource({"OBJECT_STORAGE, two words", "S3, a digit", "A, one letter", "A2345678901234567890123456789012, 32 long"
    })
    void anyKindHasItsName(String name, String why) {
        assertThat(Product.named(name)).contains(new Product(name));
    }

    @ParameterizedTest
    @CsvSource({
        "cdn, small letters",
        "'', nothing",
        "_CDN, an underscore before it",
        "CDN_, an underscore behind it",
        "A__B, two underscores",
        "3S, a digit first",
        "A23456789012345678901234567890123, 33 long",
        "'C D', a space"
    })
    void whatIsNoNameIsNoProduct(String name, String why) {
        assertThat(Product.named(name)).isEmpty();
        assertThatThrownBy(() -> new Product(name)).isInstanceOf(IllegalArgumentException.class);
    }
}

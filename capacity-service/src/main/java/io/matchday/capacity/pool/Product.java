package io.matchday.capacity.pool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cloud product that events run on. Four are known by name; any other kind can be written down as well.
 *
 * @param name in capitals, such as CDN or OBJECT_STORAGE
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Product.PATTERN,
        description =
                "LIVE: live streaming. CDN: content delivery. ECS: machines in regions. ENS: machines at the edge."
                        + " Other kinds are free: capitals, digits and single underscores, 32 at most",
        examples = "CDN")
public record Product(@JsonValue String name) implements Comparable<Product> {
    /** Form of the names. */
    public static final String PATTERN = "(?=.{1,32}$)[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Live streaming: push, transcode, pull. */
    public static final Product LIVE = new Product("LIVE");
    /** Content delivery. */
    public static final Product CDN = new Product("CDN");
    /** Virtual machines in regions. */
    public static final Product ECS = new Product("ECS");
    /** Virtual machines at the edge. */
    public static final Product ENS = new Product("ENS");

    private static final List<Product> KNOWN = List.of(LIVE, CDN, ECS, ENS);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Product {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("A product is named in capitals, such as CDN or OBJECT_STORAGE");
        }
    }

    /** The product of this name; empty for what can be no name. */
    public static Optional<Product> named(String name) {
        return Optional.ofNullable(name)
                .filter(text -> FORM.matcher(text).matches())
                .map(Product::new);
    }

    /** The four known ones first, the others behind them by name. */
    @Override
    public int compareTo(Product other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank == 0 ? name.compareTo(other.name) : byRank;
    }

    @Override
    public String toString() {
        return name;
    }

    private int rank() {
        int known = KNOWN.indexOf(this);
        return known < 0 ? KNOWN.size() : known;
    }
}

package io.matchday.intake.event;

import io.matchday.platform.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A host name that takes part in the event.
 *
 * @param name lower-case host name without port
 * @param region key of the region it is served from, where that is known
 * @param streams names of the streams carried, where it carries any
 * @param expectedPeakBitsPerSecond the burst announced for it; null while unknown
 */
public record Domain(
        @Schema(required = true, examples = "play.aurora.example")
                @NotNull
                @Pattern(
                        // Its length first: the group that repeats is matched by recursion.
                        regexp = "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}",
                        message = "a lower-case host name is expected")
                @Size(max = 253)
                String name,
        @Schema(required = true) @NotNull Role role,
        @Schema(required = true) @NotNull Product product,
        @Schema(nullable = true, examples = "cn-east")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String region,
        @Size(max = 500) List<@NotNull @Size(min = 1, max = 200) String> streams,
        @Schema(nullable = true, description = "Burst announced for it, bits per second") @Positive
                Long expectedPeakBitsPerSecond,
        @Schema(nullable = true) @Valid QosTargets qos) {

    public Domain {
        streams = streams == null ? List.of() : List.copyOf(streams);
    }

    /**
     * The same with this burst to be expected of it.
     *
     * @param peakBitsPerSecond null: not known
     */
    public Domain expecting(Long peakBitsPerSecond) {
        return new Domain(name, role, product, region, streams, peakBitsPerSecond, qos);
    }

    /** What a domain does in the chain. */
    @Schema(name = "DomainRole")
    public enum Role {
        PUSH("push", "推流"),
        PULL("pull", "拉流"),
        ORIGIN("origin", "源站"),
        RECORD("record", "录制");

        private final String en;
        private final String zh;

        Role(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        /** What people call it. */
        public Message word() {
            return new Message(en, zh);
        }
    }
}

package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The renditions that a stream is transcoded into. */
@Schema(name = "TranscodingLadder", description = "The renditions that a stream is transcoded into")
record Ladder(
        @Schema(required = true) String key,
        @Schema(required = true) Message title,
        @Schema(required = true) List<Rung> rungs,
        @Schema(required = true, description = "Virtual CPUs that one stream's renditions take") Parameter vcpu,
        @Schema(required = true, description = "Address the rungs are published at") String source,
        @Schema(required = true, description = "The day they were read there") LocalDate seen) {
    Ladder {
        rungs = List.copyOf(rungs);
        if (key == null || title == null || vcpu == null || source == null || seen == null || rungs.isEmpty()) {
            throw new IllegalArgumentException("A ladder lacks key, title, rungs, vcpu, source or seen");
        }
    }

    /** What one stream comes to. */
    Term term(Measure measure) {
        BigDecimal bits =
                BigDecimal.valueOf(rungs.stream().mapToLong(Rung::bitsPerSecond).sum());
        return switch (measure) {
            case RUNGS -> Term.times(
                    new Message("renditions (" + title.en() + ")", "转码档位数（" + title.zh() + "）"),
                    BigDecimal.valueOf(rungs.size()),
                    Parameter.Shown.NUMBER);
            case BITS_PER_SECOND -> Term.times(
                    new Message("all renditions (" + title.en() + ")", "全部档位码率（" + title.zh() + "）"),
                    bits,
                    Parameter.Shown.BITS_PER_SECOND);
            case VCPU -> vcpu.term();
        };
    }

    /** One rendition. */
    @Schema(name = "TranscodingRung")
    record Rung(
            @Schema(required = true, examples = "1280 x 720") String name,
            @Schema(required = true, description = "Video, bits per second") long bitsPerSecond) {
        Rung {
            if (name == null || bitsPerSecond <= 0) {
                throw new IllegalArgumentException("A rung lacks name or bitsPerSecond");
            }
        }
    }

    /** What of a ladder counts. */
    @Schema(
            name = "LadderMeasure",
            description = "RUNGS: number of renditions. BITS_PER_SECOND: their rates together. VCPU: what transcoding"
                    + " into them takes")
    enum Measure {
        RUNGS,
        BITS_PER_SECOND,
        VCPU
    }
}

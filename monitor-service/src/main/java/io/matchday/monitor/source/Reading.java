package io.matchday.monitor.source;

import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.format.OptionException;
import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.HostName;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a format cannot know by itself. An option that the format has no use for is refused. */
@Schema(
        name = "FormatOptions",
        nullable = true,
        description = "What the format cannot know by itself; an option that it has no use for is refused")
public record Reading(
        @Schema(nullable = true, description = "Which JSON field holds what") @Valid FieldMapping mapping,
        @Schema(nullable = true, description = "The columns that the delivery was set up with, in their order")
                @Size(min = 1, max = 200)
                List<@NotBlank @Size(max = 100) String> fields,
        @Schema(
                        nullable = true,
                        description = "The line as the server's configuration describes it, such as nginx' log_format")
                @Size(min = 1, max = 4000)
                String pattern,
        @Schema(nullable = true, description = "Host that lines are counted under which name none")
                @Size(min = 1, max = 253)
                String domain) {

    /** No options. */
    public static final Reading NONE = new Reading(null, null, null, null);

    public Reading {
        fields = fields == null ? null : List.copyOf(fields);
    }

    /** The format with these options; refused at the option that does not fit. */
    public LogFormat with(Format format) {
        try {
            return format.with(new FormatOptions(
                    mapping == null ? Map.of() : mapping.fields(),
                    fields == null ? List.of() : fields,
                    Optional.ofNullable(pattern),
                    domain == null ? Optional.empty() : Optional.of(HostName.of("domain", domain))));
        } catch (OptionException unusable) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "options." + unusable.option(), unusable.getMessage());
        } catch (BadLineException noHost) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "options.domain", "A host name is expected");
        }
    }
}

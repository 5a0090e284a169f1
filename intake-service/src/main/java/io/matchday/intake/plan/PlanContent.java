package io.matchday.intake.plan;

import static java.util.Objects.requireNonNullElse;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What a plan says, apart from who approved it.
 *
 * @param risks keys of the risks it answers
 * @param mitigation steps that stop the bleeding
 * @param rollback steps that undo the mitigation
 * @param verification steps that show that it worked
 * @param owner name of the contact who keeps the plan; null while it is nobody's
 * @param approver who says go; null where nobody has to
 * @param takesEffectWithin from the go until viewers see it; null while unknown
 * @param preApproved whether it may be carried out without asking
 */
@Schema(description = "What a plan says; the whole of it is written at once")
public record PlanContent(
        @Schema(required = true, examples = "Push link lost: back-up push takes over") @NotBlank @Size(max = 200)
                String title,
        @Schema(required = true) @NotNull PlanKind kind,
        @Schema(description = "Keys of the risks it answers") @Size(max = 50)
                List<@NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE) @Size(max = Slug.LONGEST) String>
                        risks,
        @Schema(required = true) @NotNull @Valid Trigger trigger,
        @Schema(description = "What must hold before the first step") @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> preconditions,
        @Schema(description = "Stops the bleeding") @Size(max = 50) List<@NotNull @Valid Step> mitigation,
        @Schema(description = "Undoes the mitigation") @Size(max = 50) List<@NotNull @Valid Step> rollback,
        @Schema(description = "Shows that it worked") @Size(max = 50) List<@NotNull @Valid Step> verification,
        @Schema(nullable = true, description = "Name of the contact who keeps the plan") @Size(min = 1, max = 200)
                String owner,
        @Valid Approver approver,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        format = "duration",
                        description = "From the go until viewers see the effect, 1 second to 1 day",
                        examples = "PT90S")
                @DurationMin(seconds = 1)
                @DurationMax(days = 1)
                Duration takesEffectWithin,
        @Schema(required = true, description = "Whether it may be carried out without asking") @NotNull
                Boolean preApproved) {

    public PlanContent {
        risks = List.copyOf(requireNonNullElse(risks, List.of()));
        preconditions = List.copyOf(requireNonNullElse(preconditions, List.of()));
        mitigation = List.copyOf(requireNonNullElse(mitigation, List.of()));
        rollback = List.copyOf(requireNonNullElse(rollback, List.of()));
        verification = List.copyOf(requireNonNullElse(verification, List.of()));
    }

    List<Step> steps(Section section) {
        return switch (section) {
            case MITIGATION -> mitigation;
            case ROLLBACK -> rollback;
            case VERIFICATION -> verification;
        };
    }

    /** The same with other steps in one of its sections. */
    PlanContent with(Section section, List<Step> steps) {
        return new PlanContent(
                title,
                kind,
                risks,
                trigger,
                preconditions,
                section == Section.MITIGATION ? steps : mitigation,
                section == Section.ROLLBACK ? steps : rollback,
                section == Section.VERIFICATION ? steps : verification,
                owner,
                approver,
                takesEffectWithin,
                preApproved);
    }

    /** Every sentence in which something may be left open. */
    Stream<String> sentences() {
        Stream<String> said = Stream.of(Stream.of(title, trigger.condition().told()), preconditions.stream())
                .flatMap(part -> part);
        Stream<String> done = Stream.of(Section.values())
                .flatMap(section -> steps(section).stream())
                .flatMap(step -> Stream.of(step.text(), requireNonNullElse(step.command(), "")));
        return Stream.concat(said, done);
    }
}

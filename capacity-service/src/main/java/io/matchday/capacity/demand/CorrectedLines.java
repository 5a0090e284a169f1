package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts what people said over what the rules find. */
final class CorrectedLines {
    private CorrectedLines() {}

    static List<DemandLine> of(List<ComputedLine> computed, List<KeptCorrection> corrections) {
        Map<String, KeptCorrection> open = new LinkedHashMap<>();
        corrections.forEach(one -> open.put(one.lineKey(), one));
        List<DemandLine> lines = new ArrayList<>();
        for (ComputedLine line : computed) {
            KeptCorrection correction = open.remove(line.key().text());
            lines.add(correction == null ? plain(line) : corrected(correction, line));
        }
        open.values().forEach(correction -> lines.add(alone(correction)));
        return lines;
    }

    private static DemandLine plain(ComputedLine line) {
        CorrectedLine facts = CorrectedLine.of(line);
        return line(
                line.key().text(),
                facts,
                line.amounts(),
                line.amounts(),
                DemandLine.State.COMPUTED,
                line.derivation(),
                null);
    }

    /** Times and title stay those of the rules; a person said nothing about them. */
    private static DemandLine corrected(KeptCorrection kept, ComputedLine line) {
        List<Message> derivation = Stream.concat(line.derivation().stream(), Stream.of(told(kept.correction())))
                .toList();
        return corrected(kept, CorrectedLine.of(line), line.amounts(), derivation);
    }

    /** A line by hand, or one that the rules find nothing of any more. */
    private static DemandLine alone(KeptCorrection kept) {
        return corrected(kept, kept.correction().line(), null, List.of(told(kept.correction())));
    }

    private static DemandLine corrected(
            KeptCorrection kept, CorrectedLine facts, Amounts computed, List<Message> derivation) {
        Correction correction = kept.correction();
        Amounts amounts = correction.kind() == CorrectionKind.STRUCK ? Amounts.NONE : correction.amounts();
        LineCorrection said = new LineCorrection(
                correction.reason(),
                correction.by(),
                correction.at(),
                kept.version(),
                correction.base(),
                !Objects.equals(correction.base(), computed));
        return line(kept.lineKey(), facts, amounts, computed, state(correction.kind()), derivation, said);
    }

    private static DemandLine line(
            String key,
            CorrectedLine facts,
            Amounts amounts,
            Amounts computed,
            DemandLine.State state,
            List<Message> derivation,
            LineCorrection correction) {
        return new DemandLine(
                key,
                facts.rule(),
                facts.title(),
                facts.product(),
                facts.region(),
                facts.carrier(),
                facts.unit(),
                amounts.p50(),
                amounts.p90(),
                computed,
                facts.window(),
                facts.origin(),
                state,
                derivation,
                correction);
    }

    private static Message told(Correction correction) {
        String en = correction.by() + ": " + correction.reason();
        String zh = correction.by() + "：" + correction.reason();
        return switch (correction.kind()) {
            case AMOUNTS -> new Message("Amounts by hand, " + en, "人工修正，" + zh);
            case STRUCK -> new Message("Struck by hand, " + en, "人工删除，" + zh);
            case ADDED -> new Message("Added by hand, " + en, "人工新增，" + zh);
        };
    }

    private static DemandLine.State state(CorrectionKind kind) {
        return switch (kind) {
            case AMOUNTS -> DemandLine.State.CORRECTED;
            case STRUCK -> DemandLine.State.STRUCK;
            case ADDED -> DemandLine.State.ADDED;
        };
    }
}

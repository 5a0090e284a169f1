package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The ways a rule can go; data can ask for no other. */
sealed interface Formula {
    /** What the basis is multiplied and divided by, for an event that lasts so long. */
    List<Term> terms(Duration event);

    /** Times and divided by parameters. */
    record Scale(List<Parameter> parameters) implements Formula {
        public Scale {
            parameters = List.copyOf(parameters);
        }

        @Override
        public List<Term> terms(Duration event) {
            return parameters.stream().map(Parameter::term).toList();
        }
    }

    /** As many of something as a transcoding ladder has for each stream. */
    record ByLadder(Ladder ladder, Ladder.Measure measure, List<Parameter> parameters) implements Formula {
        public ByLadder {
            parameters = List.copyOf(parameters);
        }

        @Override
        public List<Term> terms(Duration event) {
            return Stream.concat(
                            Stream.of(ladder.term(measure)), parameters.stream().map(Parameter::term))
                    .toList();
        }
    }

    /** A rate over the time of the event, some time before and after included, in bytes. */
    record Volume(List<Parameter> parameters, Duration before, Duration after) implements Formula {
        private static final Message TIME = new Message("time", "时长");
        private static final Term BITS_PER_BYTE = new Term(
                Parameter.Op.PER,
                new Message("bits in a byte", "每字节比特数"),
                BigDecimal.valueOf(8),
                BigDecimal.valueOf(8),
                Parameter.Shown.NUMBER);

        public Volume {
            parameters = List.copyOf(parameters);
        }

        @Override
        public List<Term> terms(Duration event) {
            BigDecimal seconds =
                    BigDecimal.valueOf(event.plus(before).plus(after).toSeconds());
            return Stream.concat(
                            parameters.stream().map(Parameter::term),
                            Stream.of(Term.times(TIME, seconds, Parameter.Shown.SECONDS), BITS_PER_BYTE))
                    .toList();
        }
    }
}

package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A data set in one of the layouts in which such sets are published. */
interface LabelledCases {

    /** Of the layout, for people. */
    String layout();

    /** Reads one case after the other: all at once might not fit into memory. */
    void each(Taker taker) throws IOException;

    /** The layout is known by the files that say what the causes are. */
    static LabelledCases in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(RobustSpotCases.CAUSES))) {
            return new RobustSpotCases(folder);
        }
        List<Path> causes = SqueezeCases.causesIn(folder);
        if (!causes.isEmpty()) {
            return new SqueezeCases(causes);
        }
        throw new Trouble("%s has neither %s (RobustSpot's layout) nor folders with %s (Squeeze's)."
                .formatted(folder, RobustSpotCases.CAUSES, SqueezeCases.CAUSES));
    }

    /** Takes a case. */
    interface Taker {
        void take(LabelledCase one) throws IOException;
    }
}

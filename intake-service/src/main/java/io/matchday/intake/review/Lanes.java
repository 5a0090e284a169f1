package io.matchday.intake.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts pieces that overlap below each other, in as few lanes as can be. */
final class Lanes {

    private Lanes() {}

    /** Lanes from the top; within each the pieces come one after another. */
    static List<List<Piece>> of(List<Piece> pieces) {
        List<List<Piece>> lanes = new ArrayList<>();
        List<Instant> ends = new ArrayList<>();
        pieces.stream()
                .sorted(Comparator.comparing((Piece piece) -> piece.span().from())
                        .thenComparing(Piece::label))
                .forEach(piece -> {
                    int lane = 0;
                    while (lane < lanes.size()
                            && ends.get(lane).isAfter(piece.span().from())) {
                        lane++;
                    }
                    if (lane == lanes.size()) {
                        lanes.add(new ArrayList<>());
                        ends.add(piece.span().to());
                    }
                    lanes.get(lane).add(piece);
                    ends.set(lane, piece.span().to());
                });
        return lanes.stream().map(List::copyOf).toList();
    }
}

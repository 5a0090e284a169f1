package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.ChainNode;
import java.util.ArrayList;
import java.util.List;

/** A place in a column: of a node, or of a link that passes through on its way to a later column. */
final class Cell {

    /** Null for a link passing through. */
    final ChainNode node;

    final int column;
    final List<Cell> left = new ArrayList<>();
    final List<Cell> right = new ArrayList<>();

    /** Place among the cells of its column, from the top. */
    int rank;

    /** Height of its middle. */
    double middle;

    Cell(ChainNode node, int column) {
        this.node = node;
        this.column = column;
    }

    double height() {
        return node == null ? Sizes.PASSAGE : Sizes.BOX_HEIGHT;
    }

    void leadsTo(Cell next) {
        right.add(next);
        next.left.add(this);
    }
}

package io.matchday.monitor.delta;

/** What it takes to write a delta down, used again with its delta. */
final class WritingRoom {

    final ByteWriter head = new ByteWriter();
    final ByteWriter rows = new ByteWriter();
    final LocalNames domains = new LocalNames();
    final LocalNames labels = new LocalNames();
    final Grouped facets = new Grouped();
    final Grouped errors = new Grouped();

    /** Bytes of memory it holds. */
    long footprint() {
        return head.footprint()
                + rows.footprint()
                + domains.footprint()
                + labels.footprint()
                + facets.footprint()
                + errors.footprint();
    }
}

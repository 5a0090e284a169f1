package io.matchday.monitor.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.line.Slice;

/** A carrier and a region, as bytes to count under. Either may be unknown. */
final class Place {

    static final Place UNKNOWN = new Place("", "");

    private final byte[] isp;
    private final byte[] region;

    Place(String isp, String region) {
        this.isp = isp.getBytes(UTF_8);
        this.region = region.getBytes(UTF_8);
    }

    /** Its region; empty when unknown. */
    String region() {
        return new String(region, UTF_8);
    }

    /** This place, and what it does not know from another. */
    Place or(Place other) {
        return new Place(
                new String(isp.length > 0 ? isp : other.isp, UTF_8),
                new String(region.length > 0 ? region : other.region, UTF_8));
    }

    /** Fills in what is missing there. */
    void complete(Slice lineIsp, Slice lineRegion) {
        if (lineIsp.isEmpty()) {
            lineIsp.set(isp, 0, isp.length);
        }
        if (lineRegion.isEmpty()) {
            lineRegion.set(region, 0, region.length);
        }
    }

    @Override
    public String toString() {
        return new String(isp, UTF_8) + "|" + new String(region, UTF_8);
    }
}

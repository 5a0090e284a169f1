package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The servers a request went through, as CDNs write them: {@code CHN-SCchengdu-CMCCZJ7-CACHE42[5],…[3,TCP_HIT,1]}. The
 * first one is the edge; its name can tell where it stands and whose network it is in.
 */
final class Via {

    private static final byte[][] CARRIERS = {
        bytes("CMCC"), bytes("CUCC"), bytes("CTCC"), bytes("CT"), bytes("CU"), bytes("CM")
    };

    private Via() {}

    static void node(LogRecord record, Slice value) {
        record.node().set(value.buffer(), value.from(), endOfFirst(value));
    }

    static void nodeAndPlace(LogRecord record, Slice value) {
        byte[] buffer = value.buffer();
        int end = endOfFirst(value);
        record.node().set(buffer, value.from(), end);
        int province = Bytes.find(buffer, value.from(), end, (byte) '-') + 1;
        int network = Bytes.find(buffer, Math.min(province, end), end, (byte) '-') + 1;
        if (network >= end) {
            return;
        }
        if (record.region().isEmpty()) {
            record.region().set(buffer, province, endOfCapitals(buffer, province, end));
        }
        if (record.isp().isEmpty()) {
            record.isp().set(buffer, network, endOfCarrier(buffer, network, end));
        }
    }

    private static int endOfFirst(Slice value) {
        return Bytes.findEither(value.buffer(), value.from(), value.to(), '[', ',');
    }

    /** Behind the carrier's short name, which a room's may follow. */
    private static int endOfCarrier(byte[] buffer, int from, int to) {
        int end = endOfCapitals(buffer, from, to);
        for (byte[] carrier : CARRIERS) {
            if (Bytes.stands(carrier, buffer, from, end)) {
                return from + carrier.length;
            }
        }
        return end;
    }

    private static int endOfCapitals(byte[] buffer, int from, int to) {
        int end = from;
        while (end < to && buffer[end] >= 'A' && buffer[end] <= 'Z') {
            end++;
        }
        return end;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}

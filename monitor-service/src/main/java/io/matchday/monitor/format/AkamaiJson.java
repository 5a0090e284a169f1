package io.matchday.monitor.format;

import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;

/** Akamai DataStream 2 as one JSON object per line. Fields that say nothing are not there. */
record AkamaiJson() implements LogFormat {

    @Override
    public LineParser parser(long received) {
        return new JsonLine(AkamaiFields.TABLE, AkamaiFields.REQUIRED);
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;

/** CloudFront's standard log of version 2, delivered as one JSON object per line. */
record CloudFrontJson() implements LogFormat {

    @Override
    public LineParser parser(long received) {
        return new JsonLine(CloudFrontFields.TABLE, CloudFrontFields.REQUIRED);
    }
}

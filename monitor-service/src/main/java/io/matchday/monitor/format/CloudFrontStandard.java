package io.matchday.monitor.format;

import io.matchday.monitor.line.LineParser;

/** CloudFront's standard log: W3C extended, parted by tabs. */
record CloudFrontStandard() implements LogFormat {

    @Override
    public LineParser parser(long received) {
        return new W3cLines(CloudFrontFields.TABLE, CloudFrontFields.REQUIRED);
    }
}

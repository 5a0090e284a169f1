package io.matchday.monitor.format;

/** How a source writes its lines. */
public sealed interface LogFormat permits NginxCombinedVhost, CloudFrontStandard, NdJson {

    /** A parser for one body; header lines in the body may change how the lines after them are read. */
    LineParser parser();
}

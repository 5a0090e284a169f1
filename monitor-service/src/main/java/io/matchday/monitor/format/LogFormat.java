package io.matchday.monitor.format;

import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.LineParser;

/** How a source writes its lines. A new format is a class here and a line in {@link Format}. */
public sealed interface LogFormat
        permits AkamaiJson,
                AkamaiStructured,
                AlibabaCdnOffline,
                AlibabaCdnRealtime,
                AlibabaDcdn,
                AlibabaLiveCallback,
                CloudFrontJson,
                CloudFrontRealtime,
                CloudFrontStandard,
                Cloudflare,
                CmcdEvents,
                EnvoyJson,
                EnvoyText,
                FastlyClf,
                FastlyJson,
                HuaweiCdn,
                HuyaEdge,
                NdJson,
                Nginx,
                NginxJson,
                NginxRtmpCallback,
                SrsCallback,
                TencentCdn,
                TencentCssCallback,
                Volcengine,
                W3cExtended,
                WithDomain {

    /**
     * A parser for one body; header lines in the body may change how the lines after them are read.
     *
     * @param received when the body came, in milliseconds since the epoch: the time of records that tell none
     */
    LineParser parser(long received);

    /** How the records of a body are told apart. */
    default Framing framing() {
        return Framing.LINES;
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.Framing;
import java.util.Set;
import java.util.function.Function;

/**
 * How a source writes its lines, by the names callers use: the one list of all formats. The option {@code domain} may be
 * given with each of them; some cannot do without, since their lines name no host.
 */
public enum Format {
    /** nginx with a {@code log_format} of one's own, which the option {@code pattern} repeats. */
    NGINX(Nginx::of, needs(Option.PATTERN), takes()),
    /** nginx's combined format. */
    NGINX_COMBINED(options -> Nginx.combined(), needs(Option.DOMAIN), takes()),
    /** nginx's combined format with {@code $host} in front. */
    NGINX_COMBINED_VHOST(options -> Nginx.combinedVhost(), needs(), takes()),
    /** The format that nginx' packages call main: combined with {@code "$http_x_forwarded_for"} behind. */
    NGINX_MAIN(options -> Nginx.main(), needs(Option.DOMAIN), takes()),
    /** The format upstreaminfo of ingress-nginx. */
    NGINX_INGRESS(options -> Nginx.ingress(), needs(Option.DOMAIN), takes()),
    /** nginx with {@code escape=json}, keys named like its variables. */
    NGINX_JSON(options -> new NginxJson(), needs(), takes()),
    /** W3C extended log files, such as those of IIS, with their {@code #Fields} line. */
    W3C_EXTENDED(options -> new W3cExtended(), needs(), takes()),
    /** CloudFront's standard log, version 1 or W3C output of version 2, with its {@code #Fields} line. */
    CLOUDFRONT_STANDARD(options -> new CloudFrontStandard(), needs(), takes()),
    /** CloudFront's standard log of version 2 as JSON. */
    CLOUDFRONT_JSON(options -> new CloudFrontJson(), needs(), takes()),
    /** CloudFront's real-time log; the option {@code fields} names the chosen ones, all of them when absent. */
    CLOUDFRONT_REALTIME(CloudFrontRealtime::of, needs(), takes(Option.FIELDS)),
    /** Alibaba Cloud CDN's real-time log, forwarded from SLS as JSON or as text parted by tabs. */
    ALIBABA_CDN_REALTIME(options -> new AlibabaCdnRealtime(), needs(), takes()),
    /** Alibaba Cloud CDN's hourly files. */
    ALIBABA_CDN_OFFLINE(options -> new AlibabaCdnOffline(), needs(), takes()),
    /** The log of Alibaba Cloud's DCDN and ESA as JSON. */
    ALIBABA_DCDN(options -> new AlibabaDcdn(), needs(), takes()),
    /** Alibaba Cloud Live's callbacks: the query of its GET, or the body of its POST. */
    ALIBABA_LIVE_CALLBACK(options -> new AlibabaLiveCallback(), needs(), takes()),
    /** Tencent Cloud CDN's real-time log as JSON. */
    TENCENT_CDN(options -> new TencentCdn(), needs(), takes()),
    /** Tencent Cloud Streaming Services' callbacks: push, cut and abnormal push. */
    TENCENT_CSS_CALLBACK(options -> new TencentCssCallback(), needs(), takes()),
    /** The edge log of Huya's CDN as JSON. */
    HUYA_EDGE(options -> new HuyaEdge(), needs(), takes()),
    /** The edge log of Volcengine's CDN as JSON. */
    VOLCENGINE(options -> new Volcengine(), needs(), takes()),
    /** Huawei Cloud CDN's log as JSON, from LTS. */
    HUAWEI_CDN(options -> new HuaweiCdn(), needs(), takes()),
    /** Akamai DataStream 2 as JSON. */
    AKAMAI_DATASTREAM_JSON(options -> new AkamaiJson(), needs(), takes()),
    /** Akamai DataStream 2 as structured text; the option {@code fields} names its data set fields in their order. */
    AKAMAI_DATASTREAM_STRUCTURED(AkamaiStructured::of, needs(Option.FIELDS), takes()),
    /** Fastly's log as one JSON object per line; a mapping may name fields other than the usual. */
    FASTLY_JSON(options -> new FastlyJson(options.mapping(), Framing.LINES), needs(), takes(Option.MAPPING)),
    /** Fastly's log as JSON arrays; a mapping may name fields other than the usual. */
    FASTLY_JSON_ARRAY(options -> new FastlyJson(options.mapping(), Framing.OBJECTS), needs(), takes(Option.MAPPING)),
    /** Fastly's default line, with or without the prefix of its message type classic. */
    FASTLY_CLF(options -> new FastlyClf(), needs(Option.DOMAIN), takes()),
    /** Cloudflare Logpush, data set http_requests. */
    CLOUDFLARE(options -> new Cloudflare(), needs(), takes()),
    /** Envoy's default text. */
    ENVOY_TEXT(options -> new EnvoyText(), needs(), takes()),
    /** Envoy's JSON with the usual keys. */
    ENVOY_JSON(options -> new EnvoyJson(), needs(), takes()),
    /** SRS' HTTP callbacks. */
    SRS_CALLBACK(options -> new SrsCallback(), needs(), takes()),
    /** The notifications of nginx' RTMP module. */
    NGINX_RTMP_CALLBACK(options -> new NginxRtmpCallback(), needs(), takes()),
    /** What players report in the event mode of CMCD version 2. */
    CMCD_EVENTS(options -> new CmcdEvents(), needs(), takes()),
    /** One JSON object per line, fields named by a mapping. */
    NDJSON(options -> new NdJson(options.mapping()), needs(), takes(Option.MAPPING));

    /** Without state of its own, as the sets below are never changed, though their types do not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<FormatOptions, LogFormat> maker;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Option> needed;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Option> taken;

    Format(Function<FormatOptions, LogFormat> maker, Set<Option> needed, Set<Option> taken) {
        this.maker = maker;
        this.needed = needed;
        this.taken = taken;
    }

    /**
     * The format proper.
     *
     * @throws OptionException when an option is missing, cannot be read, or belongs to another format
     */
    public LogFormat with(FormatOptions given) {
        for (Option option : Option.values()) {
            check(option, option.given(given));
        }
        LogFormat format = maker.apply(given);
        return given.domain()
                .<LogFormat>map(domain -> new WithDomain(format, domain))
                .orElse(format);
    }

    private void check(Option option, boolean given) {
        if (given && option != Option.DOMAIN && !needed.contains(option) && !taken.contains(option)) {
            throw new OptionException(option.key(), this + " has no use for it");
        }
        if (!given && needed.contains(option)) {
            throw new OptionException(option.key(), this + " needs it");
        }
    }

    private static Set<Option> needs(Option... options) {
        return Set.of(options);
    }

    private static Set<Option> takes(Option... options) {
        return Set.of(options);
    }
}

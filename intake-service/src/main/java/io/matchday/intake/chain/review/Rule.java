package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.platform.text.Message;
import java.util.Locale;

/** What is looked for, why it matters and what to do about it. Sources as read on 2026-11-27. */
enum Rule {
    SINGLE_ENCODER(
            new Message("When it stops, there is nothing to show", "该编码器一旦中断，全部播放随之中断"),
            new Message(
                    "Set up a second encoder with its own power and network, and let it push from the start",
                    "部署第二台编码器，电源与网络相互独立，从开播起同时推流"),
            Sources.LENS),
    SINGLE_PUSH_LINK(
            new Message(
                    "The first mile is the least reliable one, and nothing takes over when it breaks",
                    "推流首段网络最不可靠，中断后没有备用线路接管"),
            new Message(
                    "Push the same stream twice, by two carriers and to two ingest nodes, and have the platform switch",
                    "同一路流经不同运营商、不同接流节点双推，并开启平台的双流容灾"),
            Sources.DUAL_STREAM),
    RTMP_OVER_INTERNET(
            new Message(
                    "RTMP runs over one TCP connection: lost packets hold up all behind them until the stream lags or stops",
                    "RTMP 基于单条 TCP 连接，丢包会阻塞后续数据，造成累积延迟甚至断流"),
            new Message("Push by SRT, or add a second path by another carrier", "改用 SRT 推流，或增加另一运营商的第二路推流"),
            "https://gcore.com/docs/streaming/live-streaming/protocols/rtmp-srt"),
    SINGLE_INGEST_REGION(
            new Message(
                    "A failure of that region or of the networks into it stops every push", "该地域或其入口网络故障时，所有推流都会中断"),
            new Message("Prepare an ingest point in a second region", "在第二个地域准备接流点"),
            Sources.LENS),
    TRANSCODE_WITHOUT_REDUNDANCY(
            new Message("When one pipeline fails, output stops until it has been restarted", "单条转码管线故障时，输出中断直至重启完成"),
            new Message(
                    "Run two pipelines fed by two inputs, or keep the untranscoded stream ready for players",
                    "启用双管线双输入转码，或让播放端可回退到原画流"),
            "https://docs.aws.amazon.com/medialive/latest/ug/plan-redundancy-mode.html"),
    RECORDING_ON_PLAY_PATH(
            new Message("When recording or its storage fails, playback stops with it", "录制或其存储故障时，播放会一并中断"),
            new Message("Let the recording branch off, so that players do not wait for it", "将录制改为旁路，播放链路不经过录制节点"),
            null),
    NO_BACKUP_ORIGIN(
            new Message("When it fails, edges have nowhere else to fetch from", "该源站故障时，CDN 没有其他源站可回源"),
            new Message(
                    "Set up a second origin with the same content and name it as back-up at the CDN, with short time-outs",
                    "部署内容一致的备用源站，在 CDN 配置主备回源并缩短超时"),
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"),
    ORIGIN_SHARED(
            new Message(
                    "A burst of fetches takes the bandwidth and CPU that the push needs, and the other way round",
                    "回源突增会挤占推流所需的带宽与 CPU，反之亦然"),
            new Message("Push to an ingest point and fetch from an origin, under two domains", "推流与回源分离，使用不同节点与域名"),
            "https://www.alibabacloud.com/help/en/live/user-guide/streaming-domains"),
    HIDDEN_SCALE_UP(
            new Message(
                    "Self-built parts run on virtual machines that nobody has counted, and those run short first",
                    "自建节点运行在云主机上，未纳入容量评估，最先出现瓶颈"),
            new Message(
                    "Add ECS or ENS to the products of the event, and book the machines and bandwidth of these nodes",
                    "将 ECS 或 ENS 纳入活动产品，并为这些节点报备主机与带宽"),
            null),
    SINGLE_CDN_VENDOR(
            new Message(
                    "When its scheduling or account fails, no viewer can be moved elsewhere",
                    "该厂商调度或账号异常时，观众无法切换到其他厂商"),
            new Message(
                    "Take a second vendor, warm, and let players fall back to its address", "引入第二家厂商并预热，播放端支持失败后切换地址"),
            "https://developer.aliyun.com/article/1351870"),
    CROSS_BORDER_PULL(
            new Message("Viewers there fetch across a border: slow, lossy and not bookable", "当地观众跨境拉流，时延高、丢包多且带宽无法保障"),
            new Message(
                    "Have edges in that region enabled, and choose acceleration region and live centre for it",
                    "为该地区开启边缘节点，并选择合适的加速区域与直播中心"),
            "https://www.alibabacloud.com/help/en/live/use-cases/how-to-get-started-with-live-streaming-outside-the-chinese-mainland"),
    RATE_BELOW_PEAK(
            new Message("The links were planned for less than was announced for the domain", "链路规划带宽低于域名报备峰值"),
            new Message("Correct the figure that is wrong, and book the rest", "核实并更正其中一方，按峰值补足带宽"),
            null),
    UNREACHED(
            new Message("No media gets there: the drawing or the set-up lacks a link", "没有媒体流到达该节点：图或配置缺少连线"),
            new Message("Draw the link that feeds it, or take the node out", "补上为其供流的连线，或移除该节点"),
            null),
    DEAD_END(
            new Message(
                    "What gets there is neither watched nor recorded: the drawing or the set-up lacks a link",
                    "到达该节点的流既不播放也不录制：图或配置缺少连线"),
            new Message("Draw where its media goes, or take the node out", "补上其去向，或移除该节点"),
            null),
    DOMAIN_WITHOUT_NODE(
            new Message("Nobody knows from the chain what this domain depends on", "链路图无法说明该域名依赖哪些节点"),
            new Message("Name the domain at the node that it leads to", "在对应的链路节点上填写该域名"),
            null),
    SINGLE_POINT_OF_FAILURE(
            new Message("Every way from an encoder to a player leads over it", "所有推流到播放的路径都经过此处"),
            new Message("Add a second one beside it, or draw the one that there is", "增加并行的备份，或把已有的备份补画出来"),
            Sources.LENS);

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Message why;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Message remedy;

    private final String source;

    Rule(Message why, Message remedy, String source) {
        this.why = why;
        this.remedy = remedy;
        this.source = source;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something it has found. */
    ArchitectureFinding at(String subject, int likelihood, int impact, Message message) {
        return new ArchitectureFinding(code(), subject, message, why, remedy, source, likelihood, impact);
    }

    /** Addresses that more than one rule goes by. */
    private static final class Sources {
        static final String LENS =
                "https://docs.aws.amazon.com/wellarchitected/latest/streaming-media-lens/workload-architecture.html";
        static final String DUAL_STREAM = "https://help.aliyun.com/en/live/user-guide/multi-stream-backup";
    }
}

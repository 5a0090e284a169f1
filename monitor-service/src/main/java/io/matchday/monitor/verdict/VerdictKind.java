package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;

/** What is wrong, with what a person should do first. */
public enum VerdictKind {
    BROKEN_NODE(
            "broken node",
            "节点故障",
            "Take the node out of scheduling first, and look into it afterwards.",
            "先将该节点摘出调度止血，再排查原因。"),
    BAD_SCHEDULING(
            "bad scheduling",
            "调度异常",
            "Send these clients back to their own nodes: undo the last change of scheduling, and check whether the nodes nearby have room.",
            "先回滚最近的调度变更，让这些用户回到就近节点，并确认就近节点是否有余量。"),
    ORIGIN(
            "origin",
            "源站故障",
            "Switch to the standby origin, or let the cache serve what is stale; then call whoever runs the origin.",
            "先切换备用源站或开启过期缓存兜底，再联系源站负责人。"),
    CUSTOMER_RELEASE(
            "customer release",
            "客户发布",
            "Ask the customer to roll back the release of this address, then purge it from the cache.",
            "请客户回滚该地址的发布，随后刷新缓存。"),
    REGION_OR_CARRIER(
            "region or carrier",
            "地区或运营商故障",
            "Move these clients to nodes of another carrier or region, and report it to the carrier.",
            "先把受影响用户切到其他运营商或地区的节点，并向运营商报障。"),
    PUSH(
            "push interrupted",
            "推流中断",
            "Call the push side: switch to the standby push, and check encoder and uplink.",
            "联系推流端：切换备用推流，检查编码器与上行链路。"),
    ACCESS_DENIED(
            "access denied",
            "鉴权拒绝",
            "Undo the last change of signing keys, token or hotlink rules; if it is an attack, keep the rules and limit its sources.",
            "先回滚最近的签名、鉴权或防盗链配置变更；若为攻击则保留规则并限制来源。"),
    UNCLEAR(
            "unclear",
            "原因不明",
            "Keep watching, prepare the general plan, and ask an investigator to look at the figures.",
            "持续观察并准备通用预案，请排查人员查看数据。");

    private final String en;
    private final String zh;
    private final String adviceEn;
    private final String adviceZh;

    VerdictKind(String en, String zh, String adviceEn, String adviceZh) {
        this.en = en;
        this.zh = zh;
        this.adviceEn = adviceEn;
        this.adviceZh = adviceZh;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
    }

    /** What to do first: stop the bleeding, then look for the cause. */
    public Message advice() {
        return new Message(adviceEn, adviceZh);
    }
}

package io.matchday.intake.dossier;

import io.matchday.intake.Neighbours;
import io.matchday.intake.readiness.Area;
import java.util.List;
import java.util.function.Consumer;

/** Something that a well prepared event lacks: either it was never written down, or somebody has not done their part. */
record Removal(String what, Area area, String code, String thing, Consumer<ExampleFinal> without, Undone undone) {

    static List<Removal> all() {
        return List.of(
                without("no bandwidth", Area.INFORMATION, "no-expected-peak", "play.", in -> in.at("/event/domains/0")
                        .putNull("expectedPeakBitsPerSecond")),
                without("no error target", Area.INFORMATION, "no-error-target", "play.", in -> in.at("/event/domains/0")
                        .putNull("qos")),
                without("plan without owner", Area.PLANS, "plan-without-owner", "Edge node broken", in -> in.at(
                                "/plans/plans/1/content")
                        .putNull("owner")),
                without("risk without plan", Area.PLANS, "risk-without-plan", "An edge node breaks under load", in -> {
                    in.remove("/plans/plans", "/key", "edge-node-broken");
                    in.remove("/drills/drills", "/facts/plan", "edge-node-broken");
                }),
                without("risk not looked for", Area.PLANS, "risk-not-registered", "Main encoder", in -> {
                    in.remove("/chain/nodes", "/key", "encoder-spare");
                    in.remove("/chain/links", "/from", "encoder-spare");
                }),
                undone("plan not approved", Area.PLANS, "plan-not-approved", "Edge node broken", Undone.PLAN),
                without("roster gap", Area.PEOPLE, "roster-gap", "investigator", in -> in.at("/roster/shifts/1")
                        .put("endsAt", in.at("/event/sessions/0").path("endsAt").asText())),
                without(
                        "no escalation",
                        Area.PEOPLE,
                        "no-escalation-policy",
                        "escalation",
                        in -> in.clear("/escalation/policies")),
                undone("channel not tested", Area.CHANNELS, "no-tested-channel", "Song Yi", Undone.CHANNEL),
                without(
                        "plan not rehearsed",
                        Area.DRILLS,
                        "plan-not-rehearsed",
                        "Edge node broken",
                        in -> in.remove("/drills/drills", "/facts/plan", "edge-node-broken")),
                without("no freeze", Area.FREEZE, "no-freeze", "change freeze", in -> in.clear("/event/freezes")),
                without("limit run into", Area.TRAPS, "trap-hit", "1,000 URLs", in -> in.at(
                                "/traps/platforms/answers/1")
                        .put("concerned", true)),
                undone(
                        "notice overdue",
                        Area.DEADLINES,
                        "deadline-overdue",
                        "Quotas and limits are requested",
                        Undone.NOTICE),
                undone("capacity short", Area.CAPACITY, "capacity-short", "CDN", Undone.CAPACITY),
                undone("domain not heard", Area.MONITORING, "domain-not-heard", "play.", Undone.MONITORING));
    }

    private static Removal without(String what, Area area, String code, String thing, Consumer<ExampleFinal> without) {
        return new Removal(what, area, code, thing, without, Undone.NOTHING);
    }

    private static Removal undone(String what, Area area, String code, String thing, Undone undone) {
        return new Removal(what, area, code, thing, in -> {}, undone);
    }

    /** What the message has to name. */
    String thingIn(ExampleFinal in) {
        return thing.equals("play.") ? in.play() : thing;
    }

    @Override
    public String toString() {
        return what;
    }

    void from(ExampleFinal in, Neighbours neighbours) {
        without.accept(in);
        prepare(in, neighbours, undone);
    }

    /** Everybody does their part. */
    static void prepare(ExampleFinal in, Neighbours neighbours) {
        prepare(in, neighbours, Undone.NOTHING);
    }

    private static void prepare(ExampleFinal in, Neighbours neighbours, Undone undone) {
        in.store();
        in.approveBut(undone == Undone.PLAN ? "edge-node-broken" : "");
        in.reachBut(undone == Undone.CHANNEL ? "Song Yi" : "");
        in.meetBut(undone == Undone.NOTICE ? "quota-requests" : "");
        in.content(neighbours);
        if (undone == Undone.CAPACITY) {
            neighbours.headroom(in.key, "CDN", "SHORT");
        }
        if (undone == Undone.MONITORING) {
            neighbours.heard(in.key, List.of("push." + in.key + ".example", "origin." + in.key + ".example"));
        }
    }

    /** The part that somebody has not done. */
    enum Undone {
        NOTHING,
        PLAN,
        CHANNEL,
        NOTICE,
        CAPACITY,
        MONITORING
    }
}

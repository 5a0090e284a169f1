package io.matchday.intake.chain;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;

/** A chain as it might be drawn for the sample event. */
public final class SampleChain {

    private SampleChain() {}

    /** Two encoders, two ways in, two vendors; recordings branch off. */
    public static String body() {
        return """
                {
                  "nodes": [
                    {"key": "encoder-main", "name": "Main encoder", "kind": "ENCODER", "selfBuilt": false,
                     "vendor": "Aurora", "region": "cn-east"},
                    {"key": "encoder-spare", "name": "Spare encoder", "kind": "ENCODER", "selfBuilt": false,
                     "vendor": "Aurora", "region": "cn-east"},
                    {"key": "ingest-east", "name": "Ingest east", "kind": "INGEST", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-east", "domain": "push.aurora.example", "product": "LIVE"},
                    {"key": "ingest-south", "name": "Ingest south", "kind": "INGEST", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-south", "domain": "push.aurora.example", "product": "LIVE"},
                    {"key": "transcode-a", "name": "Transcode A", "kind": "TRANSCODE", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-east", "product": "LIVE"},
                    {"key": "transcode-b", "name": "Transcode B", "kind": "TRANSCODE", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-south", "product": "LIVE"},
                    {"key": "recording", "name": "Recording", "kind": "RECORD", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-east"},
                    {"key": "origin-a", "name": "Origin A", "kind": "ORIGIN", "selfBuilt": true,
                     "vendor": "Aurora", "region": "cn-east", "product": "ECS"},
                    {"key": "origin-b", "name": "Origin B", "kind": "ORIGIN", "selfBuilt": false,
                     "vendor": "Live One", "region": "cn-south"},
                    {"key": "cdn-one", "name": "CDN One", "kind": "CDN", "selfBuilt": false,
                     "vendor": "Live One", "domain": "play.aurora.example", "product": "CDN"},
                    {"key": "cdn-two", "name": "CDN Two", "kind": "CDN", "selfBuilt": false, "vendor": "Edge Two",
                     "domain": "play.aurora.example"},
                    {"key": "app", "name": "App", "kind": "PLAYER", "selfBuilt": false},
                    {"key": "web", "name": "Web player", "kind": "PLAYER", "selfBuilt": false}
                  ],
                  "links": [
                    {"from": "encoder-main", "to": "ingest-east", "protocol": "SRT", "redundancy": "ACTIVE_STANDBY",
                     "role": "PUSH", "expectedBitsPerSecond": 20000000},
                    {"from": "encoder-spare", "to": "ingest-south", "protocol": "RTMP", "redundancy": "NONE",
                     "role": "BACKUP", "expectedBitsPerSecond": 20000000},
                    {"from": "ingest-east", "to": "transcode-a", "protocol": "RTMP", "redundancy": "NONE"},
                    {"from": "ingest-south", "to": "transcode-b", "protocol": "RTMP", "redundancy": "NONE"},
                    {"from": "ingest-east", "to": "recording", "protocol": "RTMP", "redundancy": "NONE",
                     "role": "RECORD"},
                    {"from": "transcode-a", "to": "origin-a", "protocol": "HLS", "redundancy": "ACTIVE_ACTIVE"},
                    {"from": "transcode-b", "to": "origin-a", "protocol": "HLS", "redundancy": "NONE"},
                    {"from": "transcode-b", "to": "origin-b", "protocol": "HLS", "redundancy": "NONE"},
                    {"from": "origin-a", "to": "cdn-one", "protocol": "HLS", "redundancy": "ACTIVE_ACTIVE",
                     "role": "PULL"},
                    {"from": "origin-b", "to": "cdn-one", "protocol": "HLS", "redundancy": "NONE", "role": "BACKUP"},
                    {"from": "origin-b", "to": "cdn-two", "protocol": "HLS", "redundancy": "NONE", "role": "PULL"},
                    {"from": "cdn-one", "to": "app", "protocol": "LL_HLS", "redundancy": "NONE",
                     "expectedBitsPerSecond": 900000000000},
                    {"from": "cdn-one", "to": "web", "protocol": "LL_HLS", "redundancy": "NONE",
                     "expectedBitsPerSecond": 700000000000},
                    {"from": "cdn-two", "to": "web", "protocol": "HLS", "redundancy": "NONE",
                     "expectedBitsPerSecond": 400000000000},
                    {"from": "ingest-south", "to": "web", "protocol": "WHEP", "redundancy": "NONE", "role": "BACKUP"}
                  ]
                }
                """;
    }

    /** Draws it for a stored event. */
    public static void drawn(String eventKey) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body())
                .put("/api/v1/events/" + eventKey + "/chain")
                .then()
                .statusCode(200);
    }
}

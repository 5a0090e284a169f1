package io.matchday.monitor.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the monitor. */
@ConfigMapping(prefix = "matchday.monitor")
public interface MonitorConfig {

    /** Where people reach this service; addresses in notifications begin with it. */
    @WithDefault("http://127.0.0.1:8082/monitor")
    @NotNull
    URI publicUrl();

    Ingest ingest();

    Windows windows();

    Detect detect();

    @WithName("notify")
    NotifyConfig notifications();

    Intake intake();

    Feed feed();

    /** Taking in bodies of log lines. */
    interface Ingest {

        /** Largest body as sent. */
        @WithDefault("32M")
        @NotNull
        MemorySize largestBody();

        /** Largest body after decompression: a bound on what a small body can unfold to. */
        @WithDefault("64M")
        @NotNull
        MemorySize largestDecompressed();

        /** Bytes of bodies in the works at one time; beyond that senders are told to come again. */
        @WithDefault("64M")
        @NotNull
        MemorySize inFlight();

        /** Bodies read at one time; 0 for one per processor. */
        @WithDefault("0")
        @Min(0)
        @Max(256)
        int readers();

        /** Bodies read and waiting to be made durable; beyond that senders are told to come again. */
        @WithDefault("1024")
        @Min(1)
        @Max(10_000)
        int queue();

        /** Counts of these bodies; beyond that senders are told to come again. A count takes about 70 bytes. */
        @WithDefault("1000000")
        @Min(1)
        long queueCounts();

        /** Bodies made durable in one transaction at most. */
        @WithDefault("256")
        @Min(1)
        @Max(1_000)
        int group();

        /** Counts made durable in one transaction at most, unless one body has more. */
        @WithDefault("500000")
        @Min(1)
        int groupCounts();

        /** How often counts move from the journal into the tables they are read from; reading moves them too. */
        @WithDefault("10s")
        @NotNull
        Duration foldEvery();

        /** How long a sender may take over its body. */
        @WithDefault("PT60S")
        @NotNull
        Duration longestBody();

        /** Names of domains, and of nodes, carriers and so on, known at one time. */
        @WithDefault("200000")
        @Min(1)
        @Max(1_000_000)
        int names();

        /** How much older than the newest line of its domain a line may be, where its source does not say. */
        @WithDefault("P1D")
        @NotNull
        Duration allowedLateness();

        /** How long a second delivery of the same body is recognised. */
        @WithDefault("P7D")
        @NotNull
        Duration rememberDigests();
    }

    Retention retention();

    Places places();

    /** Files that tell where clients and nodes are; read at start. */
    interface Places {

        /** An ip2region file (xdb), asked first. */
        Optional<Path> ip2region();

        /** Files in MaxMind's format, in the order in which they are asked. */
        Optional<List<Path>> mmdb();

        /** A text file with lines of node, carrier and region, parted by commas. */
        Optional<Path> nodes();
    }

    /** How long counts are kept, in log time. The coarser, the longer. */
    interface Retention {

        /** Counts by the second. */
        @WithDefault("P3D")
        @NotNull
        Duration seconds();

        /** Counts by ten seconds. */
        @WithDefault("P30D")
        @NotNull
        Duration slots();

        /** Counts by the minute. */
        @WithDefault("P180D")
        @NotNull
        Duration minutes();

        /** Counts by ten minutes. */
        @WithDefault("P1095D")
        @NotNull
        Duration tenMinutes();

        /** Counts by node, carrier and whatever else lines are counted by beside the status. */
        @WithDefault("P14D")
        @NotNull
        Duration detail();
    }

    /** Counts kept in memory for detection. */
    interface Windows {

        /** How far before its newest slot a domain's slots are kept. */
        @WithDefault("PT2H")
        @NotNull
        Duration horizon();

        /** The same by the second: what an event that is learned late, or a restart, is judged by. */
        @WithDefault("PT30M")
        @NotNull
        Duration seconds();

        /** Domains kept; those longest silent are let go. */
        @WithDefault("2000")
        @Min(1)
        int mostDomains();
    }

    /** Telling a rise from chance. */
    interface Detect {

        /** Error ratio allowed to a domain whose event names none. */
        @WithDefault("0.01")
        @DecimalMin("0")
        @DecimalMax("1")
        double defaultMaxErrorRatio();

        /** Share of what is told at one time that may be chance. */
        @WithDefault("0.00000001")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("0.05")
        double significance();

        @WithDefault("20")
        @Min(1)
        long leastRequests();

        @WithDefault("5")
        @Min(1)
        long leastErrors();

        /** How long before its start and after its end an event's domains are watched. */
        @WithDefault("PT24H")
        @NotNull
        Duration margin();
    }

    Ahead ahead();

    /** Looking through the days before an event. */
    interface Ahead {

        /** How long before the event, or before now where it has not begun, the days begin. */
        @WithDefault("P7D")
        @NotNull
        Duration lookBack();

        /** How often what has come since is gone over. */
        @WithDefault("5m")
        @NotNull
        Duration every();

        /** How old a slot is when it is looked at: what comes for it later has it looked at again. */
        @WithDefault("PT2M")
        @NotNull
        Duration settle();
    }

    /** Learning events from intake. */
    interface Intake {

        /** How often the events are read. */
        @WithDefault("2s")
        @NotNull
        Duration refreshEvery();
    }

    /** Telling watchers of an event what happens. */
    interface Feed {

        /** Connections at one time; who comes then is told to come again. */
        @WithDefault("1000")
        @Min(1)
        int mostWatchers();

        /** Events watched at one time. */
        @WithDefault("20")
        @Min(1)
        int mostEvents();

        /** Messages of one event kept for those who come back, in bytes. */
        @WithDefault("4M")
        @NotNull
        MemorySize kept();

        /** How long an event's messages are kept after its last watcher has left. */
        @WithDefault("PT15M")
        @NotNull
        Duration keptFor();

        /** When a connection is ended, so that whoever comes back is asked for their rights again. */
        @WithDefault("PT1H")
        @NotNull
        Duration longestConnection();

        /** How often a watcher is told that the connection stands. */
        @WithDefault("PT10S")
        @NotNull
        Duration heartbeat();
    }
}

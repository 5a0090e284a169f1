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
import java.time.Duration;

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
    Notify notifications();

    Intake intake();

    /** Taking in bodies of log lines. */
    interface Ingest {

        /** Largest body as sent. */
        @WithDefault("32M")
        @NotNull
        MemorySize largestBody();

        /** Largest body after decompression: a bound on what a small body can unfold to. */
        @WithDefault("256M")
        @NotNull
        MemorySize largestDecompressed();

        /** Bytes of bodies in the works at one time; beyond that senders are told to come again. */
        @WithDefault("128M")
        @NotNull
        MemorySize inFlight();

        /** Bodies read and waiting to be made durable; beyond that senders are told to come again. */
        @WithDefault("256")
        @Min(1)
        @Max(10_000)
        int queue();

        /** Bodies made durable in one transaction at most. */
        @WithDefault("64")
        @Min(1)
        @Max(1_000)
        int group();

        /** How long a second delivery of the same body is recognised. */
        @WithDefault("P7D")
        @NotNull
        Duration rememberDigests();
    }

    /** Counts kept in memory for detection. */
    interface Windows {

        /** How far before its newest slot a domain's slots are kept. */
        @WithDefault("PT2H")
        @NotNull
        Duration horizon();

        /** Domains kept; those longest silent are let go. */
        @WithDefault("50000")
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

        /** How likely a rise may be to be chance. */
        @WithDefault("0.000001")
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

    /** Telling people. */
    interface Notify {

        /** Whether notifications may go to private, loopback and link-local addresses. */
        @WithDefault("false")
        boolean allowPrivateTargets();

        /** How long one delivery may take. */
        @WithDefault("PT5S")
        @NotNull
        Duration timeout();

        /** Longest pause between two attempts at one delivery. */
        @WithDefault("PT5M")
        @NotNull
        Duration longestPause();

        /** How long a delivery is attempted. */
        @WithDefault("PT24H")
        @NotNull
        Duration giveUpAfter();

        /** How often the outbox is looked through. */
        @WithDefault("1s")
        @NotNull
        Duration every();
    }

    /** Learning events from intake. */
    interface Intake {

        /** How often the events are read. */
        @WithDefault("2s")
        @NotNull
        Duration refreshEvery();
    }
}

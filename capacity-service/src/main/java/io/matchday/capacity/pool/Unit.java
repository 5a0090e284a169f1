package io.matchday.capacity.pool;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pool's amounts count. */
@Schema(description = "What a pool's amounts count: bits per second of traffic, virtual CPUs, or machines")
public enum Unit {
    BITS_PER_SECOND,
    VCPU,
    INSTANCES,
    STREAMS,
    REQUESTS_PER_SECOND,
    BYTES,
    IOPS
}

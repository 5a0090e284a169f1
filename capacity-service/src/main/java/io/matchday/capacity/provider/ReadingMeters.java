package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultCode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what comes of readings and orders, by provider. */
@Singleton
class ReadingMeters {
    private static final String PROVIDER = "provider";

    private final MeterRegistry meters;

    ReadingMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void read(String provider) {
        meters.counter("matchday.provider.readings", PROVIDER, provider).increment();
    }

    void fault(String provider, FaultCode code) {
        meters.counter("matchday.provider.reading.faults", PROVIDER, provider, "code", code.name())
                .increment();
    }
}

package io.matchday.monitor.window;

import io.matchday.monitor.config.MonitorConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the windows as configured. */
final class WindowsFactory {

    @Produces
    @Singleton
    Windows windows(MonitorConfig config) {
        return new Windows(config.windows().horizon(), config.windows().mostDomains());
    }
}

package io.matchday.monitor.source;

import io.matchday.monitor.delivery.Delivery;
import io.matchday.monitor.delivery.Trust;
import io.matchday.monitor.format.LogFormat;
import java.time.Duration;

/**
 * A source as the ingest path needs it.
 *
 * @param key its key
 * @param format how its lines are read
 * @param delivery how its bodies are handed over
 * @param trust what it lets itself be known by
 * @param allowedLateness how much older than the newest line of its domain a line may be
 * @param paused whether it is to be sent away for now
 */
public record OpenSource(
        String key, LogFormat format, Delivery delivery, Trust trust, Duration allowedLateness, boolean paused) {}

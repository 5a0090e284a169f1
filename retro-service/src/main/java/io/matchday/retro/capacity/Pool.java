package io.matchday.retro.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A pool as far as it is used here: what its amounts count. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Pool(String key, String unit) {}

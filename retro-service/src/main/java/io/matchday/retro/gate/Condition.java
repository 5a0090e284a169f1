package io.matchday.retro.gate;

/** One condition of the gate: a rule over the evidence, and nothing else. */
sealed interface Condition
        permits EventClosing, NoOpenIncidents, TrafficFallen, TrafficFlat, IndicatorsNormal, CapacityReleased {

    Finding check(Evidence evidence);
}

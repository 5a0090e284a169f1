package io.matchday.capacity.demand;

import java.io.Serializable;

/** A correction is known by its event and its line. */
record CorrectionId(String eventKey, String lineKey) implements Serializable {}

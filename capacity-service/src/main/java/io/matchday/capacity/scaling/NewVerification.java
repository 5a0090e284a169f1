package io.matchday.capacity.scaling;

import jakarta.validation.Valid;

/** A wish to see whether a grant is there; without a probe, what others have read of the pool is looked at. */
record NewVerification(@Valid NewProbe probe) {}

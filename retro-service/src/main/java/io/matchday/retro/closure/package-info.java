/** Closing an event: asking the gate, deciding, keeping the decision, and carrying it to intake. */
package io.matchday.retro.closure;

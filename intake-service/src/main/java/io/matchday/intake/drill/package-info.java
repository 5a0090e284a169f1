/** Rehearsals of contingency plans: when, with whom, how they went, and what is to be mended. */
package io.matchday.intake.drill;

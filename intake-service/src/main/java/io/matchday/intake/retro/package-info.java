/** What is asked of retro-service. */
package io.matchday.intake.retro;

/** What is asked of intake-service, and told to it. */
package io.matchday.retro.intake;

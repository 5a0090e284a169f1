/** What is asked of capacity-service. */
package io.matchday.retro.capacity;

/** The retrospective: what the four services know of an event, put together to be read and learned from. */
package io.matchday.retro.retrospective;

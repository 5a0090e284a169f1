/** Statistics that several services judge by. */
package io.matchday.platform.statistics;

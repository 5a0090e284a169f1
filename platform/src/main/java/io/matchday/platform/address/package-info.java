/** Ranges of internet addresses. */
package io.matchday.platform.address;

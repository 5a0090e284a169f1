/** Reads figures from providers and puts orders to them: once, and until there is an answer. */
package io.matchday.capacity.provider;

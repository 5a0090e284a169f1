/** Calls to addresses that people typed in: guarded, bounded, and without secrets in what is told of them. */
package io.matchday.capacity.outbound;

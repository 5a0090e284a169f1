/** Log formats: bytes of a line in, one record out, or the reason why not. */
package io.matchday.monitor.format;

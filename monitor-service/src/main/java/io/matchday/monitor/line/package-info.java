/** Reads lines without making an object of them: bytes in, the fields of one record out, or the reason why not. */
package io.matchday.monitor.line;

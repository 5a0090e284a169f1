/** Reads Excel workbooks that somebody sent, within bounds. */
package io.matchday.platform.xlsx;

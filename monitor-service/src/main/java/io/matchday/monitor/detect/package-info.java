/** Rules that tell a rise from chance. */
package io.matchday.monitor.detect;

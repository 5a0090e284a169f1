/** Looks into incidents: which nodes their errors come from, and what has caused them. */
package io.matchday.monitor.examine;

/** Finds the carrier and region of clients and nodes, where log lines do not tell. */
package io.matchday.monitor.place;

/** Settings of this service. */
package io.matchday.monitor.config;

/** Settings of this service. */
package io.matchday.retro.config;

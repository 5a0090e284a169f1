/** What the gateways to the other services have in common. */
package io.matchday.retro.remote;

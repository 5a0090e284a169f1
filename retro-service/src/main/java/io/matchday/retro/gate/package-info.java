/** The closure gate: when the assurance of an event may end. Rules that know neither HTTP nor a database. */
package io.matchday.retro.gate;

/** How vendors hand bodies over: how they prove who they are, what they wrap lines in, and what answer they expect. */
package io.matchday.monitor.delivery;

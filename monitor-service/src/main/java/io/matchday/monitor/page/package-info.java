/** Where one is in a long list. */
package io.matchday.monitor.page;

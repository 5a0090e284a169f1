/** Shows how a sample of lines would be read, for choosing a source's format. */
package io.matchday.monitor.trial;

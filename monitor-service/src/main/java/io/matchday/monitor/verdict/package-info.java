/** What is wrong, where, and what to do first. */
package io.matchday.monitor.verdict;

/** Takes in bodies of log lines and answers when their counts are durable. */
package io.matchday.monitor.ingest;

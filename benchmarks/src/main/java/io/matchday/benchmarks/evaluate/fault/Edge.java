package io.matchday.benchmarks.evaluate.fault;

/**
 * A node at the edge.
 *
 * @param number its number
 * @param name as the log has it
 * @param isp whose clients it is meant for
 * @param region where these are
 */
record Edge(int number, String name, int isp, int region) {}

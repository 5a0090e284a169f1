package io.matchday.capacity.pool;

/**
 * A figure of a pool's history, and who wrote it there.
 *
 * @param by a person's name, or the key of the provider it was read from
 */
public record ToldFigure(Figure figure, String by) {}

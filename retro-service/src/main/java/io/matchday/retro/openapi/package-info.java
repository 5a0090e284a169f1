/** Touches to the API document that its generator cannot be told. */
package io.matchday.retro.openapi;

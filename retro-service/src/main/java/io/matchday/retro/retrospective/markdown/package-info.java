/** The retrospective as a document for people, in English or Chinese. */
package io.matchday.retro.retrospective.markdown;

/** Figures as people read them, in both languages of the suite. */
package io.matchday.retro.wording;

/**
 * What is done when something goes wrong, written down before: contingency plans, their versions, and what the customer
 * says of them.
 */
package io.matchday.intake.plan;

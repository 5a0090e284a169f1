package io.matchday.intake.review;

/**
 * Everything on the page, in the language of whoever reads it. A part that is null could not be read.
 *
 * @param language code of the language
 */
record ReviewView(
        String language,
        Heading heading,
        VerdictSection verdict,
        ChainSection chain,
        DeliverySection delivery,
        RiskSection risks,
        CallSection calls,
        DeadlineSection deadlines) {}

package io.matchday.intake.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page as a template, held against the types it is filled with when the service is built. */
@CheckedTemplate(basePath = "review")
final class Pages {

    private Pages() {}

    static native TemplateInstance page(ReviewView view, String css);
}

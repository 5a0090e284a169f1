package io.matchday.intake.plan;

import io.matchday.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what the customer says of a plan, and applies it. */
@ApplicationScoped
class CustomerReview {

    private final PlanBook book;
    private final PlanVersions versions;
    private final Reviews reviews;
    private final Caller caller;

    CustomerReview(PlanBook book, PlanVersions versions, Reviews reviews, Caller caller) {
        this.book = book;
        this.versions = versions;
        this.reviews = reviews;
        this.caller = caller;
    }

    Review take(Plan plan, NewReview said) {
        said.checked(caller.boundToCustomers());
        PlanState before = plan.state();
        PlanState after = before.reviewed(said.version(), said.decision());
        boolean edited = after.newest() != before.newest();
        PlanContent content =
                CustomerEdit.apply(said, book.version(plan, said.version()).content());
        book.enter(plan, after);
        Review review = new Review(plan, said, edited ? after.newest() : null, caller.name(), plan.updatedAt());
        reviews.persistAndFlush(review);
        if (edited) {
            Origin origin = new Origin(VersionSource.CUSTOMER, review.id(), caller.name(), plan.updatedAt());
            versions.persistAndFlush(new PlanVersion(plan, content, origin));
        }
        return review;
    }
}

package io.matchday.intake.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.problem.RecurringProblem;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CustomerProblemsTest {

    private final CustomerProblems problems;

    CustomerProblemsTest(CustomerProblems problems) {
        this.problems = problems;
    }

    @Test
    void whatWasFoundServesWhateverNumberIsAskedFor() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV);
        RecurringProblem found = problems.of(customer, 2).get(0);
        assertThat(problems.of(customer, 3)).singleElement().isSameAs(found);
        assertThat(problems.of(customer, 1000)).isEmpty();
        assertThat(problems.of(customer, 2).get(0)).isSameAs(found);
    }

    @Test
    void whoAskAtTheSameTimeWaitForOneAnswer() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV);
        List<RecurringProblem> found = Stream.of(2, 3, 2, 3)
                .map(least -> CompletableFuture.supplyAsync(
                        () -> problems.of(customer, least).get(0)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(found).allSatisfy(one -> assertThat(one).isSameAs(found.get(0)));
    }
}

package io.matchday.intake.review;

import io.matchday.intake.countdown.Deadline;

/**
 * Something to be done.
 *
 * @param left how many days there are, or how many too late it is
 * @param owner null: nobody's yet
 */
record TaskRow(String title, String due, String left, String owner) {

    static TaskRow of(Deadline deadline, Reader reader) {
        return new TaskRow(
                reader.text(deadline.title()),
                reader.time(deadline.due()),
                left(deadline.daysLeft(), reader),
                deadline.owner());
    }

    private static String left(long days, Reader reader) {
        if (days == 0) {
            return reader.text("today", "今天");
        }
        return days > 0
                ? reader.text("in " + days + " d", days + " 天后")
                : reader.text(-days + " d ago", "已过 " + -days + " 天");
    }
}

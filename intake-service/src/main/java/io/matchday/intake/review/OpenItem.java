package io.matchday.intake.review;

import io.matchday.intake.readiness.Missing;

/**
 * Something missing.
 *
 * @param owner whose it is; null: nobody's yet
 */
record OpenItem(String area, String message, String remedy, String owner) {

    static OpenItem of(Missing missing, Reader reader) {
        return new OpenItem(
                reader.text(missing.area().title()),
                reader.text(missing.message()),
                reader.text(missing.remedy()),
                missing.owner());
    }
}
